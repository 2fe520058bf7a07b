import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** APPOINT, ELECT: posts and votes. */
export const office: readonly TriggerGroup[] = [
  {
    type: 'APPOINT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bổ nhiệm, tái bổ nhiệm, chỉ định, đề cử, tiến cử, giới thiệu vào, điều động bổ nhiệm, điều động,
      luân chuyển, phân công, giao quyền, giao phụ trách, bầu làm, bầu ông, bầu bà, miễn nhiệm, bãi nhiệm,
      cách chức, sa thải, bãi miễn, phế truất, đình chỉ công tác, đình chỉ chức vụ, tạm đình chỉ công tác,
      cho thôi chức, cho thôi giữ chức, cho thôi việc, thôi việc, kỷ luật cách chức, bị cách chức,
      được bổ nhiệm, được bầu, được bầu làm, đắc cử, tái đắc cử, trúng cử, trao quyết định bổ nhiệm,
      ký quyết định bổ nhiệm, công bố quyết định bổ nhiệm, thăng chức, thăng hàm, thăng quân hàm, phong hàm,
      phong quân hàm, phong tướng, phong chức, phong tặng, truy phong, tước danh hiệu, tước quân tịch,
      tước quân hàm, giáng chức, hạ bậc lương, khai trừ đảng, khai trừ khỏi đảng, trao quyết định,
      bổ nhiệm lại, tuyển dụng, ký hợp đồng với, chiêu mộ, bị sa thải, bị miễn nhiệm, bị phế truất,
      bị bãi nhiệm, phê chuẩn bổ nhiệm, phê chuẩn chức danh, luận tội, tuyển thẳng, tấn phong, giao giữ chức,
      thay đại sứ, cử đại sứ, cử làm, được cử làm, cử giữ chức, triệu hồi về nước, bầu làm chủ tịch,
      bầu làm tổng thống, bầu giữ chức, được bầu giữ chức, phân công phụ trách, giao nhiệm vụ phụ trách,
      bổ nhiệm làm, bổ nhiệm giữ chức, đề cử làm, đề cử vào, đề bạt, cất nhắc, cho nghỉ việc, buộc thôi việc,
      cho nghỉ hưu, tạm đình chỉ chức vụ, đình chỉ sinh hoạt đảng, kỷ luật khai trừ, khai trừ ra khỏi đảng,
      thi hành kỷ luật bằng hình thức, tuyển, tuyển được, tuyển sinh, tuyển thêm, ký hợp đồng lao động,
      chiêu mộ thành công, tước vương miện, truy tặng
    `,
  },
  {
    type: 'APPOINT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      nhậm chức, tuyên thệ nhậm chức, tuyên thệ, nhận chức, lên nắm quyền, kế nhiệm, lên ngôi,
      đăng quang ngôi vua, thoái vị, từ chức, đệ đơn từ chức, nộp đơn từ chức, xin từ chức, tuyên bố từ chức,
      rời ghế, rời cương vị, mãn nhiệm, nghỉ hưu, về hưu, thôi giữ chức, thôi chức, rời chức, giữ chức,
      nắm quyền, lên làm, tiếp quản, đảm nhiệm, đảm nhận, đảm nhận vị trí, nhận nhiệm vụ, nhận nhiệm sở,
      chia tay, dẫn dắt, thay thế, ra mắt tân, giữ vị trí, giữ cương vị, trở thành tổng thống,
      trở thành thủ tướng, trở thành chủ tịch, trở thành huấn luyện viên, trở thành giám đốc, rời khỏi, tái cử,
      trở lại nắm quyền, trở thành đệ nhất phu nhân, trở thành thượng nghị sĩ, trở thành nghị sĩ,
      trở thành bộ trưởng, trở thành tổng giám đốc, trở thành hiệu trưởng, trở thành hlv trưởng, lên giữ chức,
      lên nắm quyền lực, lên làm tổng thống, lên làm thủ tướng, về làm giám đốc, làm tổng giám đốc,
      làm giám đốc, làm hiệu trưởng, làm chủ tịch, làm bộ trưởng, rời nhiệm sở, rời chính trường,
      rời nhà trắng, rời chính phủ, rời nội các, rút khỏi chính trường, rút khỏi cuộc đua, hết nhiệm kỳ,
      bắt đầu nhiệm kỳ, bước vào nhiệm kỳ, nhậm chức tổng thống, nhậm chức thủ tướng, nắm giữ chức,
      giữ cương vị chủ tịch, kiêm nhiệm, kiêm giữ chức, nghỉ việc, xin nghỉ việc, xin thôi việc,
      bị buộc thôi việc, bị kỷ luật cách chức, chuyển công tác, được điều động, về nhận công tác,
      trúng cử đại biểu, tái trúng cử
    `,
  },
  {
    type: 'APPOINT',
    kind: 'noun',
    frame: 'undergo',
    phrases: `
      lễ nhậm chức, lễ tuyên thệ, lễ trao quyết định, lễ đăng quang, lễ bàn giao, lễ công bố quyết định
    `,
  },
  {
    type: 'ELECT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bầu cử, tổng tuyển cử, bỏ phiếu, đi bỏ phiếu, đi bầu, bầu, bầu ra, trưng cầu dân ý, tổ chức bầu cử,
      tổ chức trưng cầu dân ý, tranh cử, ra tranh cử, tái tranh cử, tuyên bố tranh cử, ứng cử,
      bỏ phiếu tín nhiệm, lấy phiếu tín nhiệm, bỏ phiếu bất tín nhiệm, kiểm phiếu,
      giành chiến thắng trong cuộc bầu cử, thắng cử, vận động tranh cử, tổ chức tổng tuyển cử, bỏ phiếu bầu,
      biểu quyết, bỏ phiếu luận tội
    `,
  },
  {
    type: 'ELECT',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      cuộc bầu cử, cuộc tổng tuyển cử, cuộc trưng cầu dân ý, cuộc trưng cầu ý dân, cuộc bỏ phiếu, đợt bầu cử,
      kỳ bầu cử, vòng bầu cử, bầu cử tổng thống, bầu cử quốc hội, cuộc bầu cử tổng thống, cuộc bầu cử quốc hội,
      bầu cử giữa kỳ, cuộc bầu cử giữa kỳ, tổng tuyển cử, trưng cầu dân ý, vòng một cuộc bầu cử,
      vòng hai cuộc bầu cử, cuộc đua vào nhà trắng, cuộc lấy phiếu tín nhiệm, cuộc bỏ phiếu tín nhiệm,
      cuộc tranh luận, cuộc bầu cử sơ bộ, bầu cử sơ bộ, bầu cử
    `,
  },
];
