import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** PROSECUTE: arrest of suspects, charge, trial, verdict, fine. */
export const justice: readonly TriggerGroup[] = [
  {
    type: 'PROSECUTE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `hầu toà, ra hầu toà, ra toà, lĩnh án, nhận án, nhận mức án, lãnh án, thụ án, chịu án, ngồi tù, ra đầu thú, đầu thú, tự thú, ra trình diện`,
    examples: ['Ông Nguyễn Văn Bình đã ra toà ngày 5/3 tại Hà Nội'],
  },
  {
    type: 'PROSECUTE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `bắt giữ, bắt, bắt tạm giam, tạm giam, tạm giữ hình sự, bắt khẩn cấp, bắt giam, bắt quả tang, bắt gọn, tóm gọn, câu lưu, giam giữ, giam, tạm giữ để điều tra, khởi tố, khởi tố vụ án, khởi tố bị can, khởi tố hình sự, ra quyết định khởi tố, ra quyết định khởi tố vụ án, khởi tố bổ sung, truy tố, đề nghị truy tố, ra cáo trạng, hoàn tất cáo trạng, hoàn tất kết luận điều tra, xét xử, đưa ra xét xử, xét xử sơ thẩm, xét xử phúc thẩm, mở phiên toà, mở phiên toà xét xử, mở phiên toà sơ thẩm, mở phiên toà phúc thẩm, mở phiên xử, xử sơ thẩm, xử phúc thẩm,
      tuyên án, tuyên phạt, kết án, tuyên y án, y án, tuyên bác kháng cáo, giảm hình phạt, tuyên trả hồ sơ, trả hồ sơ, hoãn phiên toà, hoãn xử, tuyên vô tội, tuyên buộc, tuyên tử hình, tử hình, thi hành án, thi hành án tử hình, xử tử, xử phạt, phạt, phạt hành chính, xử phạt hành chính, xử phạt vi phạm hành chính, ra quyết định xử phạt, phạt tiền, phạt tù, bị phạt, phạt nguội, tước bằng lái, tước giấy phép lái xe, truy nã, ra lệnh truy nã, phát lệnh truy nã, truy bắt, bắt được, triệu tập, triệt phá, phá, phá án, phá vụ án, triệt xoá, xoá sổ, khám xét, khám xét nhà, khám xét khẩn cấp, khám nhà, tống đạt, dẫn giải, di lý, áp giải, lập biên bản, lập hồ sơ, xử lý, xử lý hình sự, chuyển hồ sơ, bàn giao cho công an, chuyển cơ quan điều tra,
      khởi tố điều tra, đình chỉ điều tra, phục hồi điều tra, tạm đình chỉ điều tra, ra lệnh bắt, ra lệnh bắt tạm giam, thi hành lệnh bắt, tống giam, dẫn độ, bị dẫn độ, giám đốc thẩm, phán quyết, ra phán quyết, tuyên, luận tội bị cáo, thu giữ tang vật, bắt hai nghi phạm, khởi tố thêm, bắt thêm, bắt bị can, thực nghiệm hiện trường, dựng lại hiện trường, kê biên tài sản, bị kết án, bị truy tố, bị khởi tố, bị bắt, bị bắt giữ, bị bắt giam, bị bắt tạm giam, bị tạm giữ, bị tạm giam, bị xét xử, bị tuyên phạt, bị tuyên án, bị truy nã, bị phạt tù, bị xử phạt, vô hiệu hoá nhóm, vây bắt, đình chỉ vụ án, nghị án`,
  },
  {
    type: 'PROSECUTE',
    kind: 'noun',
    frame: 'transitive',
    phrases: `phiên toà, phiên toà sơ thẩm, phiên toà phúc thẩm, phiên xét xử, phiên xử, phiên sơ thẩm, phiên phúc thẩm, vụ bắt giữ, vụ bắt, vụ án, vụ xét xử, phiên tuyên án, buổi xét xử, phiên điều trần bảo lãnh, vụ kiện, bản án, phán quyết, cáo trạng, chuyên án, vụ việc, vụ lừa đảo, vụ trộm, vụ buôn lậu, vụ tham nhũng, vụ đánh bạc`,
    weak: true,
  },
  {
    type: 'PROSECUTE',
    kind: 'object',
    frame: 'transitive',
    phrases: `án tù, mức án, án tử hình, quyết định khởi tố, lệnh bắt, lệnh khám xét`,
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    phrases: `lừa đảo, lừa, trộm, trộm cắp, ăn trộm, đột nhập, buôn lậu, tàng trữ, vận chuyển trái phép, mua bán trái phép, đánh bạc, tham ô, nhận hối lộ, đưa hối lộ, chiếm đoạt, chiếm đoạt tài sản, tống tiền, bỏ trốn, trốn, trốn khỏi, vượt ngục, làm giả, gây án, ra tay, sa lưới, rửa tiền, trốn thuế, vi phạm, lấy trộm, lấy cắp, đập phá tài sản, đột nhập vào, nhập cảnh trái phép, vượt biên, bỏ chạy, lẩn trốn, phạm tội, gian lận, sửa điểm, gian lận thi cử, sử dụng ma tuý, mua ma tuý, môi giới mại dâm`,
  },
];
