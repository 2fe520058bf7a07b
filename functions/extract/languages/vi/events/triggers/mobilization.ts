import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** MOBILIZE: forces are raised or moved, short of being used. */
export const mobilization: readonly TriggerGroup[] = [
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'verb',
    frame: 'transitive',
    durative: true,
    phrases: `
      triển khai quân, điều quân, đưa quân, triển khai binh sĩ, triển khai lực lượng, tăng quân,
      tăng cường quân sự, tăng cường sự hiện diện quân sự, tăng cường hiện diện quân sự, tăng cường lực lượng,
      tăng cường binh sĩ, điều động quân, điều động binh sĩ, điều thêm quân, gửi quân, gửi binh sĩ,
      gửi thêm quân, huy động quân, động viên quân, tổng động viên, tập trung quân, tập kết quân, đổ quân,
      điều binh, đặt quân đội trong tình trạng báo động, báo động chiến đấu,
      đặt trong tình trạng sẵn sàng chiến đấu, điều, huy động lực lượng, gia tăng hiện diện quân sự,
      gia tăng sự hiện diện quân sự, mở rộng hiện diện quân sự, củng cố quốc phòng,
      gia tăng các hoạt động củng cố quốc phòng, đóng quân, đồn trú, cử quân, nhập ngũ, lên đường nhập ngũ,
      điều tàu chiến, điều tàu sân bay, điều máy bay, điều chiến đấu cơ, triển khai tàu chiến,
      triển khai máy bay, triển khai xe tăng, cử tàu, điều tàu, điều tàu khu trục
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'weapons',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      triển khai tên lửa, thử tên lửa, phóng tên lửa, bắn thử, thử hạt nhân, thử nghiệm hạt nhân, thử bom,
      phóng thử tên lửa, phóng thử, bắn thử tên lửa, thử tên lửa đạn đạo, phóng tên lửa đạn đạo, thử vũ khí,
      triển khai vũ khí, triển khai hệ thống tên lửa, lắp đặt tên lửa, triển khai lá chắn tên lửa,
      làm giàu uranium, tiến hành thử hạt nhân, thử thành công tên lửa, phóng thành công tên lửa,
      bắn tên lửa ra biển
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      tập trận, diễn tập, diễn tập quân sự, diễn tập bắn đạn thật, tập trận bắn đạn thật, tuần tra, áp sát,
      xâm nhập không phận, xâm phạm không phận, xâm phạm lãnh hải, bay áp sát, duyệt binh, diễu binh,
      hạ đặt giàn khoan, kéo giàn khoan, tuần tra trên biển
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      cuộc tập trận, các cuộc tập trận, cuộc diễn tập, đợt diễn tập, cuộc diễu binh, lễ duyệt binh,
      lễ diễu binh, vụ thử hạt nhân, vụ thử tên lửa, vụ phóng tên lửa, vụ phóng, vụ thử, đợt tập trận,
      cuộc thử nghiệm, chuyến tuần tra, đợt tuyển quân, lễ giao nhận quân
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'police',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      điều cảnh sát, huy động cảnh sát, triển khai cảnh sát, tăng cường an ninh, siết chặt an ninh,
      thắt chặt an ninh, nâng mức báo động, nâng mức cảnh báo, ra quân
    `,
  },
];
