import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** Verbs of many uses, of which the object or the particle behind them decides what they tell. */
export const byObject: readonly TriggerGroup[] = [
  {
    type: 'ASSAULT',
    mode: 'aerial',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      phóng … tên lửa vào, phóng … tên lửa xuống, phóng … tên lửa nhằm vào, phóng … rocket vào,
      phóng … uav vào, phóng … máy bay không người lái vào, phóng … đạn pháo vào, bắn … tên lửa vào,
      bắn … rocket vào, thả … bom xuống, thả … bom vào, ném … bom xuống, ném … bom vào
    `,
    examples: ['Ngày 5/3, Mỹ phóng 59 tên lửa vào căn cứ của Syria'],
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      cài bom, khống chế nạn nhân, khống chế nhân viên, khống chế bảo vệ, khống chế chủ nhà,
      khống chế cô gái, khống chế chủ tiệm, khống chế tài xế taxi
    `,
  },
  {
    type: 'ASSAULT',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      chiến dịch truy quét … phiến quân, chiến dịch truy quét … khủng bố, chiến dịch truy quét … tay súng,
      chiến dịch truy quét … vũ trang, chiến dịch truy quét … taliban, chiến dịch truy quét … nổi dậy,
      chiến dịch truy quét … hồi giáo, chiến dịch truy quét … ly khai, chiến dịch truy quét … phiến loạn,
      chiến dịch chống phiến quân, chiến dịch tiễu trừ, chiến dịch càn quét
    `,
    examples: ['Ngày 5/3, quân đội Philippines tiến hành chiến dịch truy quét phiến quân'],
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      giao tranh leo thang, xung đột leo thang, chiến sự leo thang, bạo lực leo thang, giao tranh tái diễn
    `,
    examples: ['Giao tranh leo thang tại Marawi hôm 23/5/2017'],
  },
  {
    type: 'THREATEN',
    kind: 'verb',
    frame: 'transitive',
    passive: true,
    phrases: `
      bị đe doạ giết, bị doạ giết, bị đe doạ đánh, bị đe doạ hành hung, bị đe doạ tung ảnh, bị đe doạ tung clip,
      bị đe doạ đánh bom, bị đe doạ tấn công, bị đe doạ trừng phạt, bị đe doạ áp thuế, bị đe doạ bằng
    `,
  },
  {
    type: 'REJECT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (ngừng|dừng|đình chỉ|ngưng) (thực hiện|tuân thủ) … (nghĩa vụ|hiệp ước|thoả thuận|hiệp định|cam kết),
      (ngừng|dừng) thực thi … (nghĩa vụ|hiệp ước|thoả thuận|hiệp định|cam kết)
    `,
    examples: ['Ngày 5/3, Mỹ ngừng thực hiện các nghĩa vụ theo hiệp ước INF'],
  },
  {
    type: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      áp đặt biện pháp, áp đặt các biện pháp, áp đặt với, áp đặt đối với, áp đặt lên, áp đặt chống lại,
      cắt … viện trợ, cắt … quan hệ ngoại giao, cắt … quan hệ với, cắt … nguồn cung khí đốt,
      cắt … khí đốt cho, đưa … vào danh sách đen, đưa … vào danh sách trừng phạt, đưa … vào danh sách cấm,
      đưa … vào danh sách bị cấm, đưa … vào danh sách bị trừng phạt, đưa … vào danh sách bị cấm vận,
      đưa … vào danh sách các cá nhân bị, đưa … vào danh sách những người bị, đưa … vào danh sách các tổ chức bị,
      đưa … vào danh sách các tổ chức khủng bố, đưa … vào danh sách tổ chức khủng bố, đưa … vào danh sách khủng bố,
      đưa … vào danh sách các nước tài trợ khủng bố, đưa … vào danh sách các quốc gia bảo trợ khủng bố,
      đưa … vào danh sách thực thể, đưa … vào danh sách hạn chế, đưa … vào danh sách kiểm soát,
      đưa … vào danh sách không thân thiện, đưa … vào danh sách các nước không thân thiện,
      đưa … vào danh sách điệp viên nước ngoài, đưa … vào danh sách đặc vụ nước ngoài, đưa … vào danh sách tác nhân nước ngoài,
      đưa … vào danh sách tổ chức không mong muốn, bổ sung … vào danh sách đen, bổ sung … vào danh sách trừng phạt,
      thêm … vào danh sách đen, thêm … vào danh sách trừng phạt, thêm … vào danh sách cấm,
      triệu hồi nhà ngoại giao
    `,
    examples: ['Ngày 5/3, Anh đưa 20 công ty Nga vào danh sách đen'],
  },
  {
    type: 'RETREAT',
    mode: 'release',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bàn giao tù binh, bàn giao tù nhân, bàn giao con tin, bàn giao thi thể, bàn giao thuỷ thủ
    `,
  },
  {
    type: 'AGREE',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      trao đổi biên bản ghi nhớ, trao đổi bản ghi nhớ, trao đổi biên bản, trao đổi văn kiện hợp tác,
      trao đổi thoả thuận, trao đổi thoả thuận hợp tác, trao đổi các thoả thuận, trao đổi hợp đồng,
      trao biên bản ghi nhớ, trao thoả thuận hợp tác, trao văn kiện hợp tác, trao bản ghi nhớ
    `,
    examples: ['Ngày 4/11, Tập đoàn FPT và Tập đoàn Samsung trao đổi biên bản ghi nhớ'],
  },
  {
    type: 'PROSECUTE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ấn định ngày xử, ấn định ngày xét xử, ấn định ngày mở phiên toà, ấn định phiên toà,
      ấn định ngày tuyên án, ấn định thời gian xét xử, ấn định lịch xét xử, lên lịch xét xử, định ngày xử,
      định ngày xét xử, đưa … ra xét xử, đưa … ra toà, đưa … về trụ sở, đưa … về cơ quan điều tra,
      đưa … vào trại giam, đưa … về đồn, khống chế đối tượng, khống chế nghi can, khống chế tên cướp,
      khống chế kẻ, khống chế hung thủ, khống chế thanh niên, khống chế người đàn ông,
      khống chế nam thanh niên, bàn giao đối tượng, bàn giao nghi phạm, bàn giao nghi can, bàn giao tang vật,
      bàn giao hồ sơ, bàn giao vụ việc, chuyển … cho cơ quan điều tra, chuyển … sang cơ quan điều tra,
      chuyển … cho công an, chuyển hồ sơ vụ, chuyển vụ việc, chuyển vụ án, tước bằng lái xe,
      tước quyền sử dụng giấy phép, phá ổ nhóm, phá thành công, phá nhanh, phát hiện ma tuý,
      phát hiện heroin, phát hiện hàng lậu, phát hiện hàng giả, phát hiện vi phạm, phát hiện sai phạm,
      phát hiện đường dây, truy quét tội phạm, truy quét cát tặc, truy quét lâm tặc, truy quét ma tuý,
      truy quét buôn lậu, truy quét băng nhóm, công bố quyết định khởi tố, công bố lệnh bắt,
      công bố bản cáo trạng, đọc bản cáo trạng, tuyên … năm tù, phạt … năm tù, tuyên … tháng tù,
      phạt … tháng tù, tuyên … án tử hình, tuyên … tù chung thân
    `,
    examples: [
      'Ngày 5/3, thẩm phán ấn định ngày xử vụ án',
      'Ngày 5/3, công an khống chế hai đối tượng tại Vinh',
      'Ngày 5/3, toà tuyên bị cáo Nam 5 năm tù',
    ],
  },
  {
    type: 'ELECT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ấn định ngày bầu cử, ấn định cuộc bầu cử, ấn định thời gian bầu cử, ấn định ngày bỏ phiếu, chiếm … ghế,
      giành … ghế, mất … ghế, giành … phiếu bầu, bầu … người vào, bầu … đồng chí vào, bầu … ủy viên, bầu … đại biểu, bầu … đồng chí
    `,
    examples: ['Ngày 5/6, đảng Lao động giành 120 ghế trong quốc hội'],
  },
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tước danh hiệu, tước huy chương, tước chức vô địch, tước cúp, tước vương miện, triệu tập tuyển thủ,
      triệu tập tiền đạo, triệu tập hậu vệ, triệu tập thủ môn, triệu tập tiền vệ, triệu hồi cầu thủ,
      bảo vệ danh hiệu, bảo vệ ngôi, rút lui khỏi giải, rút khỏi giải, rời khỏi sân, rời khỏi đội,
      rời khỏi clb, rời khỏi câu lạc bộ, trao huy chương vàng, trao cúp vô địch, công bố danh sách đội tuyển,
      công bố danh sách cầu thủ
    `,
  },
  {
    type: 'APPOINT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      công bố quyết định điều động, công bố quyết định phân công, công bố quyết định luân chuyển,
      công bố quyết định nghỉ hưu, giao trọng trách, bầu … làm, cử … làm, chỉ định … làm, đề cử … làm,
      đề bạt … làm, điều … về làm, điều … giữ chức, cho … thôi chức, cho … thôi giữ chức,
      đồng ý để … thôi (giữ|tham gia|làm|đảm nhiệm), cho … thôi nhiệm vụ, cho … thôi việc, cách … chức vụ, tước danh hiệu công an, giới thiệu … vào chức,
      giới thiệu … giữ chức, rời khỏi chức, rời khỏi ghế, rời khỏi nội các, rời khỏi chính phủ,
      rời khỏi công ty, rời khỏi ban lãnh đạo, rời khỏi hội đồng quản trị, rời khỏi nhà trắng
    `,
    examples: ['Ngày 5/3, Quốc hội bầu ông Nam làm Chủ tịch', 'Ngày 5/3, Bộ Y tế cho ông Nam thôi giữ chức'],
  },
  {
    type: 'LEGISLATE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      thu hồi quyết định, thu hồi công văn, thu hồi dự án, thu hồi chủ trương, cấp thị thực, bỏ hình thức,
      bỏ thuế, công bố lệnh, công bố luật, công bố lệnh của chủ tịch nước, sáp nhập phường, sáp nhập thôn,
      sáp nhập đơn vị hành chính, sáp nhập các xã, sáp nhập các sở
    `,
    examples: ['Ngày 5/3, tỉnh Quảng Nam sáp nhập 12 xã'],
  },
  {
    type: 'LAUNCH',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đưa … vào hoạt động, đưa … vào sử dụng, đưa … vào vận hành, đưa … vào khai thác, đưa … vào lưu thông,
      đưa … vào phục vụ, đưa … vào giảng dạy, đưa … lên quỹ đạo, đưa … ra thị trường, cung cấp tuỳ chọn,
      cung cấp dịch vụ, cung cấp tính năng, cung cấp phiên bản, cung cấp ứng dụng, cung cấp gói cước,
      cung cấp nền tảng, cung cấp giải pháp, đưa ra sản phẩm, đưa ra phiên bản, đưa ra mẫu, đưa ra tính năng,
      công bố điện thoại, công bố smartphone, công bố mẫu xe, công bố phiên bản, công bố album,
      công bố trailer, công bố phim, đặt viên gạch, đặt đá móng, đặt trụ sở, đặt nhà máy, bàn giao cầu,
      ra mắt … phiên bản
    `,
    examples: ['Tháng 5/2018, công ty đưa nhà máy thứ hai vào hoạt động'],
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đặt máy bay, đặt đơn hàng, đặt hộp, đặt triệu hộp, đặt triệu liều, đặt nghìn chiếc, đặt lô hàng,
      đặt … từ công ty, đặt … của công ty, đặt … từ hãng, nhận đồng, nhận tiền cọc, nhận usd, nhận tỷ đồng,
      nhận triệu đồng, chuyển đồng, chuyển tỷ đồng, chuyển triệu đồng, chuyển usd, chuyển khoản tiền,
      chuyển tiền cọc, rút tiền, rút … khỏi tài khoản, đưa … lên sàn, sáp nhập công ty, sáp nhập ngân hàng,
      sáp nhập doanh nghiệp, tách công ty, triệu hồi ôtô, thu hồi ôtô, thu hồi lô hàng, mất đồng,
      mất tỷ đồng, mất triệu đồng, cho … vay
    `,
  },
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đưa … đi cấp cứu, đưa … đến bệnh viện, đưa … vào bệnh viện, đưa … tới bệnh viện,
      chuyển … đến bệnh viện, chuyển … lên bệnh viện, trao phần quà, trao tiền hỗ trợ, phát suất cơm,
      phát suất quà, phát nhu yếu phẩm, gửi vật tư y tế, thả hàng cứu trợ, thả hàng viện trợ
    `,
    examples: ['Ngày 5/3, người dân đưa hai nạn nhân đến bệnh viện', 'Ngày 5/3, Vinamilk trao 200 suất quà'],
  },
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      trao kỷ niệm chương, trao giấy khen, trao danh hiệu, tặng bằng khen của, tặng kỷ niệm chương,
      tặng danh hiệu, trao tặng bằng khen, trao tặng danh hiệu, trao tặng kỷ niệm chương,
      khôi phục mối quan hệ, đặt hoa tưởng niệm, công nhận … là
    `,
  },
  {
    type: 'MOBILIZE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      gửi lính, huy động … quân số, huy động … sư đoàn, huy động … lữ đoàn, huy động … trung đoàn, huy động … tiểu đoàn, huy động … binh sĩ, huy động … lính, huy động … quân nhân, huy động … xe tăng, huy động … tàu chiến, huy động … chiến hạm, huy động … máy bay, huy động … trực thăng, huy động … công an, huy động … lính cứu hỏa, huy động … chiến sĩ, huy động … cán bộ, huy động … lực lượng, huy động … quân,
      huy động … cảnh sát, huy động … bộ đội, huy động … dân quân, gửi máy bay chiến đấu, điều … tàu chiến, điều … tàu, điều … máy bay, điều … binh sĩ,
      đặt … vào tình trạng báo động, đặt … trong tình trạng báo động, đưa … quân tới, đưa … binh sĩ tới,
      đưa … tàu chiến tới
    `,
    examples: ['Ngày 5/3, Mỹ điều hai tàu chiến tới Biển Đen'],
  },
  {
    type: 'CONCEDE',
    kind: 'verb',
    frame: 'transitive',
    phrases: 'rút đơn, rút yêu cầu, rút đề nghị, rút cáo buộc, rút kháng cáo, rút kháng nghị',
  },
  {
    type: 'REQUEST',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đòi thả, đòi trả tự do, đòi trả lại, đòi rút, đòi huỷ, đòi dừng, đòi chấm dứt, đòi xử lý, đòi làm rõ,
      đòi gặp, đòi rút quân, đòi thay, đòi hoàn tiền, đòi trả tiền
    `,
    examples: ['Ngày 5/3, người nhà đòi thả các nghi phạm'],
  },
  {
    type: 'REQUEST',
    kind: 'verb',
    frame: 'transitive',
    performs: true,
    phrases: `
      gửi công văn, gửi văn bản, có văn bản, có công văn, ra văn bản,
      có công điện khẩn, có tờ trình, có công văn khẩn, gửi công văn khẩn, phát công văn
    `,
    examples: ['Ngày 5/3, Bộ Y tế có văn bản đề nghị các tỉnh báo cáo'],
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'saying',
    phrases: 'gửi thông báo, gửi thông báo tới, gửi thông tin, gửi email, gửi email thông báo',
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'mutual',
    phrases: 'làm thủ tục đăng ký kết hôn',
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      cung cấp tài liệu, cung cấp bằng chứng, cung cấp chứng cứ, cung cấp số liệu, cung cấp danh sách,
      cung cấp lời khai, đưa ra bằng chứng, đưa ra nhận định, đưa ra dự báo, đưa ra lời khuyên,
      đưa ra kết luận, đưa ra số liệu, đưa ra ý kiến
    `,
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    phrases: 'đưa ra viện, đưa ra … bệnh viện, đưa ra đảo, đưa ra sân bay, đưa … về nước, rời khỏi',
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      chuyển … thành, chuyển sang mô hình, chuyển sang hình thức, chuyển sang chế độ, chuyển sang giao thức, chuyển sang sử dụng,
      chuyển sang giai đoạn, chuyển sang trạng thái, chuyển giao diện,
      biến … thành, xử lý sự cố rò rỉ, xử lý nước thải, xử lý dữ liệu, xử lý thông tin, xử lý ảnh,
      xử lý hồ sơ, kiểm tra sức khoẻ, kiểm tra thân nhiệt, kiểm tra chất lượng, kiểm tra kỹ thuật,
      mất khả năng, mất việc, mất việc làm, mất ngủ, mất phương hướng, mất bình tĩnh, mất tự tin, mất thời gian, mất công,
      mất sức, mất trí nhớ, mất dấu, mất trắng, mất hút, mất dạng, mất cân bằng, mất lòng, mất uy tín, huy động … người dân, huy động … người, huy động … phương tiện, huy động … tàu, huy động … xe,
      mất quyền, mất cơ hội, mất niềm tin, đổi … thành, đổi tên … thành
    `,
    examples: ['Năm 2018, Google chuyển dịch vụ này thành mặc định'],
  },
  {
    type: 'ASSAULT',
    kind: 'object',
    frame: 'transitive',
    phrases: 'bạo lực, tình trạng bạo lực, làn sóng bạo lực',
    examples: ['Bạo lực bùng phát tại Marawi hôm 23/5/2017'],
  },
  {
    type: 'THREATEN',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tuyên bố … sẽ trả đũa, tuyên bố … sẽ đáp trả, tuyên bố … sẽ trừng phạt, tuyên bố … sẽ không ngồi yên,
      tuyên bố … sẵn sàng đáp trả, tuyên bố … sẽ phải trả giá, khẳng định … sẽ đáp trả, khẳng định … sẽ trả đũa,
      thề … sẽ trả đũa, thề … sẽ đáp trả, thề … sẽ trả thù, thề … sẽ tiêu diệt, cam kết … sẽ trả đũa,
      cam kết … sẽ đáp trả
    `,
    examples: ['Ngày 5/3, Iran tuyên bố nước này sẽ trả đũa Mỹ'],
  },
  {
    type: 'ACCUSE',
    mode: 'disapprove',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      gọi … là hành động khiêu khích, gọi … là hành động gây hấn, gọi … là hành vi, gọi … là sự khiêu khích,
      gọi … là sự vi phạm, gọi … là hành động vi phạm, gọi … là hành động xâm lược, gọi … là cuộc xâm lược,
      gọi … là tội ác, gọi … là mối đe doạ, gọi … là sai lầm, gọi … là hành động khủng bố,
      gọi … là hành động thù địch, gọi … là hành động vô trách nhiệm, gọi … là hành động liều lĩnh,
      gọi … là hành động nguy hiểm, 
      coi … là hành động khiêu khích, coi … là hành động gây hấn, coi … là hành động thù địch,
      (gọi|coi|xem) … là (bất hợp pháp|phi pháp|phi lý|vô lý|vô căn cứ|không có căn cứ|không đáng tin|thiếu nghiêm túc|bịa đặt|tin giả|dối trá|đạo đức giả|kẻ thù|kẻ giết người|kẻ sát nhân|kẻ khủng bố|trò hề|nực cười|điên rồ|đáng xấu hổ|đáng tiếc|thất bại|thảm hoạ|vết nhơ|không thể chấp nhận|không thể chấp nhận được)
    `,
    examples: [
      'Ngày 5/3, Hàn Quốc gọi vụ phóng của Triều Tiên là hành động khiêu khích',
      'Ngày 5/3, NATO gọi đề xuất của Nga là không đáng tin',
    ],
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'saying',
    weak: true,
    phrases: `
      gọi … là
    `,
    examples: ['Ngày 5/3, ông Biden gọi chuyến thăm là bước ngoặt'],
  },
  {
    type: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (thông qua|nhất trí thông qua|bỏ phiếu thông qua|bỏ phiếu nhất trí thông qua|chính thức thông qua|phê duyệt|phê chuẩn) (nghị quyết|lệnh|các lệnh|gói|các biện pháp|biện pháp|vòng) trừng phạt,
      (thông qua|nhất trí thông qua|bỏ phiếu thông qua|bỏ phiếu nhất trí thông qua|chính thức thông qua|phê duyệt|phê chuẩn) (nghị quyết áp đặt|… áp đặt lệnh trừng phạt|… áp đặt các biện pháp trừng phạt|… áp đặt trừng phạt|… siết chặt trừng phạt|… tăng cường trừng phạt|… mở rộng trừng phạt|… trừng phạt bổ sung)
    `,
    examples: ['Ngày 5/3, EU thông qua gói trừng phạt thứ 10 nhằm vào Nga'],
  },
  {
    type: 'COERCE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tháo dỡ … trái phép, tháo dỡ … vi phạm, tháo dỡ … lấn chiếm, phá dỡ … trái phép, phá dỡ … vi phạm,
      phá dỡ … lấn chiếm, đập bỏ … trái phép, tháo dỡ công trình vi phạm, tháo dỡ công trình trái phép,
      ra quân dẹp, ra quân tổng kiểm tra, ra quân lập lại trật tự, ra quân giải toả, ra quân cưỡng chế,
      dẹp vỉa hè, dẹp chợ
    `,
    examples: ['Ngày 5/3, quận 1 tháo dỡ 12 căn nhà trái phép'],
  },
  {
    type: 'ACCIDENT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      có … ca mắc, có … ca nhiễm, có … ca bệnh, có … ca tử vong, có … ca sốt xuất huyết, có … ca sởi,
      có … ca dương tính, có … trường hợp mắc, có … trường hợp nhiễm, có … trường hợp tử vong,
      có … bệnh nhân mới, có … người mắc, có … người nhiễm, có … ổ dịch, có … vụ cháy, có … vụ tai nạn
    `,
    examples: ['Đến ngày 5/3, TP HCM có 23.000 ca sốt xuất huyết'],
  },
  // What the codebook calls ratifying, of states that join or bind themselves.
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      phê chuẩn … (hiệp định|hiệp ước|công ước|nghị định thư|nghị định thư gia nhập|đơn gia nhập|việc gia nhập), phê chuẩn … gia nhập
    `,
    examples: ['Quốc hội Canada phê chuẩn nghị định thư kết nạp Phần Lan hôm 5/3'],
  },
];
