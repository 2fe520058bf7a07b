import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

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
      (đặt|được đặt) (trong|vào) tình trạng (sẵn sàng|báo động|sẵn sàng chiến đấu|sẵn sàng triển khai|báo động cao), (tập trung|tập kết|dồn) … (quân|binh sĩ|binh lính|xe tăng|khí tài quân sự), điều, huy động lực lượng, gia tăng hiện diện quân sự,
      gia tăng sự hiện diện quân sự, mở rộng hiện diện quân sự, củng cố quốc phòng,
      gia tăng các hoạt động củng cố quốc phòng, đóng quân, đồn trú, cử quân, nhập ngũ, lên đường nhập ngũ,
      điều tàu chiến, điều tàu sân bay, điều máy bay, điều chiến đấu cơ, triển khai tàu chiến,
      triển khai máy bay, triển khai xe tăng, cử tàu, điều tàu, điều tàu khu trục, triển khai quân đội,
      triển khai tiểu đoàn, triển khai lữ đoàn, triển khai sư đoàn, triển khai đại đội, triển khai tổ hợp tên lửa,
      triển khai thêm quân, triển khai lính, triển khai binh lính, triển khai đặc nhiệm,
      triển khai hàng nghìn binh sĩ, triển khai lính thuỷ đánh bộ, triển khai máy bay ném bom,
      triển khai tiêm kích, triển khai chiến đấu cơ, triển khai tàu sân bay, triển khai tàu khu trục,
      triển khai tàu ngầm, triển khai hạm đội, triển khai chiến hạm, triển khai khí tài,
      triển khai oanh tạc cơ, điều lực lượng, điều hàng nghìn quân, điều thêm binh sĩ, điều lính, điều binh sĩ,
      điều xe tăng, điều xe bọc thép, điều chiến hạm, điều hạm đội, điều tiêm kích, điều oanh tạc cơ,
      điều trực thăng, điều tàu ngầm, điều tàu tuần tra, điều tàu hải cảnh, điều nhóm tàu sân bay,
      điều đội tàu, điều thêm tàu, điều động lực lượng, điều động tàu, điều động máy bay, điều động tàu chiến,
      đưa tàu chiến, đưa tàu, đưa máy bay, đưa xe tăng, đưa vũ khí, đưa tên lửa, đưa giàn khoan, cử tàu chiến,
      cử lực lượng, cử binh sĩ, cử máy bay, cử đội quân, gửi tàu chiến, gửi máy bay, gửi lực lượng,
      tăng viện quân, tăng cường quân, tăng cường quân đội, tăng thêm quân, bổ sung quân, dồn quân,
      tập hợp lực lượng, tập hợp quân, tập kết lực lượng, tập kết binh sĩ, tập kết khí tài, huy động quân đội,
      huy động binh sĩ, huy động lính, huy động quân dự bị, động viên lực lượng, động viên một phần, kéo quân,
      hành quân, tiến quân, đặt quân đội, đặt lực lượng trong tình trạng, báo động cao,
      nâng mức sẵn sàng chiến đấu, đóng chốt, lập chốt, dàn quân, dàn trận, xây căn cứ, lập căn cứ,
      xây dựng căn cứ quân sự, tuyển quân, gọi nhập ngũ, tòng quân, xung phong nhập ngũ, giao nhận quân,
      áp sát biên giới, tiến sát biên giới, bay vào vùng nhận diện phòng không,
      xâm nhập vùng nhận diện phòng không, đi qua eo biển, đi qua eo biển đài loan, vào biển đông tuần tra,
      quân sự hoá
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'weapons',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      triển khai tên lửa, thử tên lửa, thử icbm, thử tên lửa xuyên lục địa, phóng tên lửa, bắn thử, thử hạt nhân, thử nghiệm hạt nhân, thử bom,
      phóng thử tên lửa, phóng thử, bắn thử tên lửa, thử tên lửa đạn đạo, phóng tên lửa đạn đạo, thử vũ khí,
      triển khai vũ khí, triển khai hệ thống tên lửa, lắp đặt tên lửa, triển khai lá chắn tên lửa,
      làm giàu uranium, làm giàu urani, bắt đầu làm giàu urani, bắt đầu làm giàu uranium, tiến hành thử hạt nhân, thử thành công tên lửa, phóng thành công tên lửa,
      bắn tên lửa ra biển, phóng tên lửa hành trình, phóng tên lửa tầm ngắn, phóng tên lửa tầm trung,
      phóng tên lửa xuyên lục địa, phóng tên lửa liên lục địa, phóng icbm, phóng thử icbm,
      phóng thử tên lửa đạn đạo, phóng thử thành công, phóng hai tên lửa, phóng một tên lửa, phóng vật thể,
      phóng vật thể bay, phóng tên lửa về phía, bắn tên lửa, bắn tên lửa đạn đạo, bắn thử thành công,
      bắn đạn thật, thử bom hạt nhân, thử bom nhiệt hạch, thử bom khinh khí, thử hạt nhân lần thứ,
      thử vũ khí mới, thử tên lửa mới, thử tên lửa liên lục địa, thử tên lửa hành trình,
      thử tên lửa siêu thanh, thử động cơ tên lửa, thử thành công, thử nghiệm tên lửa, thử nghiệm vũ khí,
      tiến hành vụ thử, tái khởi động lò phản ứng, khởi động lại chương trình hạt nhân,
      nối lại làm giàu uranium, nâng mức làm giàu uranium, lắp đặt hệ thống tên lửa, triển khai thaad,
      triển khai tên lửa đạn đạo, triển khai vũ khí hạt nhân, nâng cấp vũ khí, biên chế tàu ngầm,
      biên chế tàu chiến, tiếp nhận tàu ngầm, tiếp nhận tàu chiến, tiếp nhận máy bay, tiếp nhận tiêm kích
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (xâm nhập|xâm phạm|vi phạm) (không phận|vùng trời|lãnh hải|vùng biển|biên giới), áp sát, bay áp sát, bay sát,
      lượn sát, bay vào không phận, tiến vào không phận, tiến vào lãnh hải
    `,
    examples: ['Hôm 6/9, một trực thăng Nga đã xâm phạm không phận Estonia'],
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      tập trận, diễn tập, diễn tập quân sự, diễn tập bắn đạn thật, tập trận bắn đạn thật, tuần tra,
      duyệt binh, diễu binh,
      kéo giàn khoan, tuần tra trên biển, diễn tập cứu hộ, diễn tập ứng phó,
      diễn tập khu vực phòng thủ, diễn tập hải quân, diễn tập không quân, diễn tập đổ bộ, tập trận hải quân,
      tập trận không quân, tập trận quy mô lớn, tập trận quân sự, tập trận đổ bộ, tập trận ở biển đông,
      (bắt đầu|tổ chức|tiến hành|triển khai|mở màn|khởi động) (tập trận|diễn tập|diễn tập quân sự), khai mạc diễn tập, tuần tra tự do hàng hải,
      tuần tra biển đông, đối đầu quân sự, tổng diễn tập, hợp luyện, hội thao quân sự
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      cuộc tập trận, các cuộc tập trận, cuộc diễn tập, đợt diễn tập, cuộc diễu binh, lễ duyệt binh,
      lễ diễu binh, đợt tập trận, chuyến tuần tra, đợt tuyển quân, lễ giao nhận quân, cuộc tập trận quân sự,
      cuộc tập trận hải quân, cuộc tập trận quy mô lớn, cuộc tập trận bắn đạn thật, cuộc tập trận đổ bộ,
      cuộc tập trận phòng không, cuộc diễn tập quân sự, cuộc diễn tập bắn đạn thật, tập trận, diễn tập,
      cuộc tuần tra, đợt tuần tra, đợt điều quân, đợt động viên, lệnh động viên, cuộc duyệt binh, lễ hạ thuỷ tàu,
      lễ thượng cờ tàu, lễ hợp luyện, lễ tổng duyệt, đợt giao quân, cuộc chạy đua vũ trang, cuộc hành quân
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'weapons',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ thử hạt nhân, vụ thử tên lửa, vụ phóng tên lửa, vụ phóng, vụ thử, cuộc thử nghiệm, vụ phóng thử,
      vụ phóng tên lửa đạn đạo, vụ phóng thử tên lửa, vụ phóng icbm, vụ thử bom, vụ thử tên lửa đạn đạo,
      vụ thử vũ khí, vụ thử hạt nhân lần thứ, vụ bắn thử, cuộc bắn thử, vụ thử nghiệm, đợt thử nghiệm tên lửa,
      đợt phóng tên lửa, đợt phóng thử, vụ phóng thử tên lửa đạn đạo, các vụ phóng tên lửa,
      các vụ thử hạt nhân, các vụ thử tên lửa, loạt vụ phóng tên lửa, loạt vụ thử tên lửa
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'police',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      điều cảnh sát, huy động cảnh sát, triển khai cảnh sát, tăng cường an ninh, siết chặt an ninh,
      thắt chặt an ninh, nâng mức báo động, nâng mức cảnh báo, ra quân, điều động cảnh sát, điều động công an,
      huy động công an, triển khai lực lượng cảnh sát, triển khai cảnh sát chống bạo động,
      triển khai vệ binh quốc gia, điều vệ binh quốc gia, kích hoạt vệ binh quốc gia, nâng cảnh báo khủng bố,
      nâng mức cảnh báo khủng bố, nâng cấp độ an ninh, siết an ninh, thắt chặt kiểm soát, tăng cường tuần tra,
      tăng cường kiểm soát biên giới, ra quân xử lý, ra quân trấn áp, ra quân kiểm tra,
      ra quân tấn công tội phạm, lập chốt kiểm soát, lập chốt kiểm dịch
    `,
  },
  {
    type: 'MOBILIZE',
    kind: 'verb',
    frame: 'transitive',
    privately: 'LAUNCH',
    phrases: `
      phóng
    `,
  },
  {
    type: 'MOBILIZE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      huy động
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'verb',
    frame: 'transitive',
    privately: 'LAUNCH',
    phrases: `
      triển khai tàu, triển khai thêm tàu, triển khai tàu tuần tra, triển khai tàu hải cảnh, triển khai trực thăng,
      triển khai đội tàu, triển khai nhóm tàu, triển khai biên đội, triển khai phi đội
    `,
    examples: ['Ngày 5/3, Philippines triển khai tàu BRP Sierra Madre đến bãi cạn'],
  },
];
