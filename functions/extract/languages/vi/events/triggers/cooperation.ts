import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** COOPERATE, AID, RETREAT: cooperation in deeds. */
export const cooperation: readonly TriggerGroup[] = [
  {
    type: 'COOPERATE',
    kind: 'verb',
    frame: 'mutual',
    durative: true,
    phrases: `
      hợp tác, phối hợp, liên doanh, hợp tác với, hợp tác chặt chẽ, cùng phát triển, cùng sản xuất,
      chia sẻ thông tin, trao đổi thông tin, trao đổi tù binh, trao đổi tù nhân, phối hợp với, bắt tay hợp tác,
      mở rộng hợp tác, tăng cường hợp tác, thúc đẩy hợp tác, đẩy mạnh hợp tác, triển khai hợp tác, hợp lực,
      chung sức, liên thủ, tập trận chung, tuần tra chung, diễn tập chung, nối lại hợp tác, khôi phục hợp tác,
      phóng chung, cùng thực hiện, cùng triển khai, phối hợp tổ chức
    `,
  },
  {
    type: 'COOPERATE',
    kind: 'object',
    frame: 'mutual',
    durative: true,
    phrases: `hợp tác, sự hợp tác, quan hệ hợp tác, hoạt động hợp tác`,
  },
  {
    type: 'COOPERATE',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      cuộc tập trận chung, cuộc tuần tra chung, cuộc diễn tập chung, cuộc trao đổi tù binh,
      cuộc trao đổi tù nhân, vụ trao đổi tù nhân, tập trận chung
    `,
  },
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      viện trợ, hỗ trợ, tài trợ, trợ giúp, giúp đỡ, cứu trợ, giúp đào tạo, huấn luyện, cung cấp, trao tặng,
      tặng, quyên góp, ủng hộ tiền, hiến tặng, trao quà, tặng quà, cứu, cứu sống, giải cứu, cứu hộ, cứu nạn,
      ứng cứu, cứu vớt, cứu thoát, sơ tán dân, sơ cứu, cấp cứu, tiếp tế, viện binh, gửi viện trợ,
      gửi hàng viện trợ, trao tiền, hỗ trợ kinh phí, cấp vốn, cấp kinh phí, giải ngân, bơm vốn, cho vay,
      cho vay ưu đãi, cấp tị nạn, cấp quy chế tị nạn, cung cấp vũ khí, chuyển giao vũ khí, chuyển giao,
      bàn giao, trao trả, cung ứng, tiếp nhận người tị nạn, phát quà, phát miễn phí, tặng xe, trao học bổng,
      trao nhà tình nghĩa, trao nhà tình thương, khám bệnh miễn phí, hiến máu, hiến tạng, hiến đất, đóng góp,
      góp, hỗ trợ nạn nhân, trao hỗ trợ, cứu giúp, cử chuyên gia sang, tiêm chủng, tiêm vaccine, tiêm vắc xin,
      tiếp nhận điều trị, được đưa đi cứu, kéo lên, trục vớt, dập dịch, tiêm cho, tiêm mũi, tiêm nhắc lại,
      tiêm phòng, phun thuốc, phun khử khuẩn, phát khẩu trang, phát cơm, phát gạo, trao gạo, cấp gạo, cấp phát,
      cấp vaccine, cấp vắc xin, tài trợ vaccine, tặng vaccine, tặng nhà, xây nhà tình nghĩa, tặng học bổng,
      cấp học bổng, trao suất học bổng, trao suất quà, tặng suất quà, trao tặng máy, thăm và tặng quà,
      hỗ trợ khẩn cấp, hỗ trợ lãi suất, hỗ trợ người dân, cứu trợ khẩn cấp, cứu trợ người dân, chi viện,
      tăng viện, giúp sức, cung cấp lương thực, cung cấp khí tài, cung cấp xe tăng, cung cấp tên lửa,
      cung cấp máy bay, chuyển vũ khí, gửi vũ khí, gửi xe tăng, gửi tên lửa, viện trợ quân sự,
      viện trợ nhân đạo, viện trợ vũ khí, huấn luyện binh sĩ, giải cứu con tin, tìm kiếm cứu nạn,
      tìm kiếm nạn nhân, tổ chức tìm kiếm
    `,
  },
  {
    type: 'AID',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      viện trợ, gói cứu trợ, gói hỗ trợ, gói viện trợ, khoản viện trợ, khoản vay, quà, học bổng, hàng cứu trợ,
      tiền hỗ trợ
    `,
  },
  {
    type: 'AID',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      cuộc giải cứu, chiến dịch giải cứu, chiến dịch cứu hộ, cuộc cứu hộ, chuyến hàng viện trợ, ca ghép,
      ca phẫu thuật, ca mổ
    `,
  },
  {
    type: 'RETREAT',
    mode: 'withdraw',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      rút quân, rút, rút lui, rút khỏi, rút toàn bộ quân, rút hết quân, triệt thoái, rút lực lượng,
      rút binh sĩ, tháo chạy, rút hết, rút dần quân, hoàn tất rút quân, bắt đầu rút quân, rời bỏ
    `,
  },
  {
    type: 'RETREAT',
    mode: 'release',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      thả, phóng thích, trả tự do, thả tự do, thả tù nhân, thả người, thả con tin, trao trả tù binh, thả tàu,
      được tại ngoại, cho tại ngoại, được trả tự do, được phóng thích, mãn hạn tù, ra tù
    `,
  },
  {
    type: 'RETREAT',
    mode: 'disarm',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      giải giáp, giải trừ, giải trừ vũ khí, phi hạt nhân hoá, tiêu huỷ vũ khí, tháo dỡ vũ khí, hạ vũ khí,
      giao nộp vũ khí, từ bỏ vũ khí hạt nhân, cắt giảm vũ khí, tháo dỡ bãi thử
    `,
  },
  {
    type: 'RETREAT',
    mode: 'ceasefire',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ngừng bắn, đình chiến, hưu chiến, chấm dứt chiến sự, hạ súng, chấm dứt chiến tranh, ngưng bắn,
      ngừng giao tranh, chấm dứt giao tranh
    `,
  },
  {
    type: 'RETREAT',
    mode: 'ceasefire',
    kind: 'noun',
    frame: 'mutual',
    phrases: `lệnh ngừng bắn, thoả thuận ngừng bắn, lệnh đình chiến, cuộc ngừng bắn`,
  },
  {
    type: 'RETREAT',
    mode: 'access',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      dỡ bỏ, dỡ bỏ lệnh trừng phạt, dỡ bỏ trừng phạt, dỡ bỏ lệnh cấm, dỡ bỏ cấm vận, bãi bỏ lệnh cấm, gỡ bỏ,
      gỡ phong toả, dỡ phong toả, dỡ bỏ phong toả, dỡ bỏ cách ly, gỡ cách ly, mở cửa biên giới,
      mở lại biên giới, mở lại, mở cửa lại, mở cửa trở lại, nới lỏng cách ly, nới lỏng giãn cách,
      cho phép thanh sát, bỏ lệnh cấm, huỷ lệnh cấm, chấm dứt cấm vận
    `,
  },
];
