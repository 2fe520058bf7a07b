import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** What reports of crimes, rescues, hospitals and farms tell step by step. */
export const incidents: readonly TriggerGroup[] = [
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      (tháo|cắt) (khoá|còng|cùm|khoá cùm|song sắt), phá cùm, cưa song sắt, (đục|khoét) (tường|thủng tường|vách|hầm|mái), đột vòm, (trèo|leo) (tường|rào|cổng|mái tôn), vượt tường,
      xé chăn, đu dây, bàn mưu, chuẩn bị (hung khí|công cụ), giả vờ hỏi đường, bỏ thuốc mê, cắm xe, bán lấy tiền, chia nhau, chia tiền, rút sạch tiền, củng cố hồ sơ, làm thủ tục dự thi, vẽ tranh, nuôi (heo|lợn|bò|gà|tôm|cá),
      dọn nhà, thả (giống|tôm giống), đi làm thuê, đi dạy, nghỉ mất sức, học xong, được khen thưởng
    `,
    examples: ['Đêm 10/9, hai tử tù tháo khoá cùm'],
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      chặn đánh, chích điện, dìm (nước|xuống nước), xô ngã, đẩy (xuống sông|xuống kênh|xuống nước|ngã), áp sát (giật|cướp|đâm|chém|đánh), ép xe (đánh|cướp|chặn đánh), bị bạn đánh, dàn cảnh va chạm
    `,
    examples: ['Tối 7/3, hai thanh niên áp sát giật túi của chị Lan'],
  },
  {
    type: 'PROSECUTE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      trình diện, đến trình diện, (đến|ra) công an trình diện, thú tội, nhận tội, cúi đầu nhận tội, khai ra, được (bảo lãnh|đặc xá|tại ngoại cho bảo lãnh), nói lời sau cùng
    `,
    examples: ['Sáng 5/3, tài xế đến công an trình diện'],
  },
  {
    type: 'PROSECUTE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      phát thông báo (truy tìm|tìm bị hại|tìm người bị hại), tạm giữ tang vật, tăng án, tạm dừng phiên toà, đo nồng độ cồn, test ma tuý, (tiếp tục|bước vào|chuyển sang|quay lại) phần (tranh luận|xét hỏi|thẩm vấn|luận tội|thủ tục), xét hỏi bị cáo
    `,
    examples: ['Chiều 5/3, toà chuyển sang phần tranh luận'],
  },
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      lặn tìm, vớt thi thể, (truyền|tiếp) (máu|dịch|tiểu cầu), truyền … (đơn vị máu|lít máu|đơn vị tiểu cầu), chạy ecmo, mổ (bắt con|lấy thai),
      chỉ định (mổ|phẫu thuật|nhập viện|truyền|xét nghiệm|chụp|điều trị|dùng thuốc|thở máy|sinh mổ|can thiệp|tiêm|cách ly), (đến|tới) (hiện trường|bệnh viện) (cứu hộ|cứu nạn|thăm hỏi), giúp dân (dọn dẹp|khắc phục)
    `,
    examples: ['Ngày 5/3, bác sĩ truyền 10 đơn vị máu cho sản phụ'],
  },
  {
    type: 'MOBILIZE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (điều|điều động) … (xe chữa cháy|xe cứu hoả|xe cứu thương|xe thang|xe cứu hộ|phương tiện|lính cứu hoả|cán bộ|chiến sĩ|ca nô|cano|xuồng)
    `,
    examples: ['Tối 5/3, công an quận điều 5 xe chữa cháy đến hiện trường'],
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      thoát ra ngoài, thoát thân, thoát (ra|xuống|lên) (mái|ban công|sân thượng|bằng), leo (xuống|ra) (đất|ngoài|ban công), trèo lên (mái|mái tôn|sân thượng|nóc) thoát (ra|thân), (đến|tới) (chia buồn|tiễn đưa)
    `,
    examples: ['Rạng sáng 5/3, ba người thoát ra ngoài'],
  },
  {
    type: 'SUPPORT',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      lễ (trao|trao tặng|đón nhận) (huy hiệu|huy hiệu đảng|bằng khen|kỷ niệm chương|bằng công nhận|chứng nhận), lễ đón nhận danh hiệu
    `,
    examples: ['Sáng 5/3, huyện uỷ tổ chức lễ trao Huy hiệu Đảng'],
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases:
      'giám sát tại, giám sát (chuyên đề|thực tế|trực tiếp|việc|tình hình|công tác), làm trưởng đoàn giám sát, làm trưởng đoàn (kiểm tra|khảo sát|thăm|đến thăm)',
    examples: ['Ngày 5/3, Ban Pháp chế giám sát tại huyện Con Cuông'],
  },
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (đến|tới) viếng, được (truy tặng|unesco ghi danh|unesco vinh danh)
    `,
    examples: ['Sáng 5/3, ca sĩ Cẩm Vân đến viếng nhạc sĩ'],
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      bị tai biến, chuyển biến xấu, tiêu chảy
    `,
    examples: ['Chiều 5/3, ông Nam bị tai biến'],
  },
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bị (truất quyền|truất quyền thi đấu|cấm thi đấu|tước quyền thi đấu), (đăng ký|chốt) danh sách (thi đấu|tham dự), chốt danh sách cầu thủ
    `,
    examples: ['Ngày 5/3, hậu vệ này bị truất quyền thi đấu'],
  },
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'reverse',
    phrases: `
      (danh hiệu|giải|giải thưởng|huy chương|ngôi|vương miện|cúp|chức vô địch|ngôi vị|giải nhất|giải nhì|giải ba) … thuộc về, (danh hiệu|vương miện|cúp|chức vô địch|giải nhất|giải nhì|giải ba|huy chương vàng) thuộc về
    `,
    examples: ['Tối 5/3, vương miện hoa hậu thuộc về Nguyễn Thị Hà'],
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      gọi (thành công|được vốn), gọi … (triệu usd|tỷ usd|triệu đô la|tỷ đồng), gọi thành công … (triệu usd|tỷ usd|triệu đô la|tỷ đồng|usd)
    `,
    examples: ['Tháng 3/2022, công ty gọi thành công 12 triệu USD'],
  },
];
