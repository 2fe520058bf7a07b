import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** COERCE: repression short of violence. */
export const coercion: readonly TriggerGroup[] = [
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'verb',
    frame: 'transitive',
    rising: true,
    phrases: `
      đảo chính, tiến hành đảo chính, đảo chính lật đổ, đảo chính quân sự, làm đảo chính,
      phát động đảo chính, lật đổ chính phủ, lật đổ chính quyền, phế truất bằng đảo chính,
      lên nắm quyền bằng vũ lực, đánh chiếm chính quyền, cướp chính quyền, giành chính quyền
    `,
  },
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'noun',
    frame: 'transitive',
    rising: true,
    phrases: `
      cuộc đảo chính, vụ đảo chính, cuộc đảo chính quân sự, vụ đảo chính bất thành,
      âm mưu đảo chính, cuộc chính biến, cuộc binh biến, vụ binh biến
    `,
  },
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tịch thu, 
      sáp nhập crimea, thôn tính, chiếm đóng, chiếm đoạt lãnh thổ, bắt giữ tàu, bắt tàu,
      cưỡng chiếm, chiếm quyền kiểm soát, giành quyền kiểm soát, kiểm soát hoàn toàn, tịch biên, 
      thu hồi, giải toả, cưỡng chế, cưỡng chế thu hồi đất,
      lật đổ, chiếm, chiếm quyền, chiếm giữ trái phép, chiếm đóng trái phép,
      chiếm đảo, chiếm bãi cạn,
      nắm quyền kiểm soát, kiểm soát thủ đô,
      kiểm soát hoàn toàn thành phố, sáp nhập bán đảo, sáp nhập lãnh thổ, quốc hữu hoá, tịch thu tài sản,
      tịch thu tàu, tịch thu tang vật, thu giữ hàng hoá, thu giữ tài liệu, thu giữ vũ khí, thu giữ ma tuý,
      thu giữ khẩu, thu giữ gần, thu giữ hơn, bắt giữ tàu cá, bắt giữ tàu chở dầu, bắt tàu cá, cướp tàu,
      kiểm soát tàu, khống chế tàu, kê biên nhà, phong toả tài khoản ngân hàng, niêm phong hồ sơ,
      niêm phong cơ sở, niêm phong tài sản, thu hồi đất, thu hồi mặt bằng, thu hồi tài sản, thu hồi tiền,
      cưỡng chế thi hành án, cưỡng chế phá dỡ, cưỡng chế tháo dỡ, cưỡng chế giải toả, tổ chức cưỡng chế,
      tiến hành cưỡng chế, phá dỡ công trình vi phạm, giải toả vỉa hè, trưng thu, trưng dụng, tạm giữ tàu,
      tạm giữ hàng, giữ tàu, giữ xe
    `,
  },
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'verb',
    frame: 'transitive',
    phrases: `sáp nhập`,
    examples: ['Nga sáp nhập Crimea ngày 18/3/2014'],
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'reverse',
    between: 'COERCE',
    phrases: `sáp nhập với, sáp nhập vào, sáp nhập về, sáp nhập nga, sáp nhập liên bang nga`,
    examples: ['Crimea sáp nhập vào Nga ngày 18/3/2014'],
  },
  {
    type: 'COERCE',
    mode: 'restrict',
    kind: 'verb',
    frame: 'transitive',
    phrases: ` cấm cửa, ban bố lệnh cấm, phong toả, bao vây, cách ly xã hội, giãn cách xã hội, áp dụng giãn cách,
      thực hiện giãn cách xã hội, cách ly, đóng cửa biên giới, đóng biên giới, (đóng|đóng cửa) … (cửa khẩu|biên giới), ngăn chặn,
      cấm xuất cảnh, cấm đi lại, siết chặt, thắt chặt, bị phong toả, bị cách ly, ngăn cản, xua đuổi,
      đâm va, phun vòi rồng, cản trở, chặn bắt, ngăn cấm, cấm biển, cấm đường, cấm xe, cấm đường bay,
      cấm tụ tập, cấm tụ tập đông người, cấm bay qua, cấm tàu, cấm xe lưu thông, cấm lưu thông, cấm bán,
      cấm kinh doanh, cấm hoạt động, cấm sử dụng, cấm thi đấu, cấm tham gia, cấm biểu tình, cấm xuất bản,
      cấm đảng, cấm tiktok, cấm huawei, ban bố phong toả, áp đặt phong toả, áp lệnh phong toả,
      phong toả toàn quốc, phong toả thành phố, phong toả khu vực, phong toả tạm thời, phong toả chung cư,
      được phong toả, phong toả bệnh viện, phong toả biên giới, tái phong toả,
      giãn cách xã hội toàn thành phố, thực hiện giãn cách, thực hiện cách ly, thực hiện cách ly xã hội,
      cách ly y tế, cách ly tập trung, cách ly tại nhà, cách ly toàn xã hội, đưa đi cách ly, khoanh vùng,
      khoanh vùng cách ly, đóng cửa khẩu, đóng cửa trường học, đóng cửa sân bay, đóng cửa không phận,
      đóng cửa hàng quán, đóng cửa chợ, đóng cửa toàn bộ, đóng cửa quán bar, đóng cửa karaoke, đóng cửa đảng,
      giải tán đảng, giải tán quốc hội, giải tán, ngừng cho phép, hạn chế đi lại, hạn chế nhập cảnh,
      hạn chế tụ tập, hạn chế ra đường, hạn chế xe, siết kiểm soát, siết quy định, siết hoạt động,
      siết tín dụng, ngăn tàu, chặn tàu, chặn máy bay, chặn chiến đấu cơ, chặn oanh tạc cơ, chặn tiêm kích, chặn phi cơ, chặn đoàn xe,
      hạ đặt giàn khoan, hạ đặt trái phép, hạ đặt, kéo giàn khoan trái phép, đưa giàn khoan trái phép, cản phá, ngăn cản tàu, đâm chìm tàu, đâm chìm, đâm tàu, đâm tàu cá,
      áp sát tàu cá, xua đuổi tàu, xịt vòi rồng, bắn vòi rồng, dùng vòi rồng tấn công, chiếu laser,
      chiếu tia laser, truy đuổi tàu cá, quấy nhiễu, gây nhiễu, cắt cáp, quản thúc, quản thúc tại gia,
      giam lỏng, theo dõi điện thoại, nghe lén
    `,
  },
  {
    type: 'COERCE',
    mode: 'censor',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      kiểm duyệt, cấm phát hành, cấm chiếu, chặn facebook, chặn truy cập, chặn mạng, đình bản, gỡ bài,
      kiểm duyệt báo chí, đình bản tạm thời, đình bản tờ báo, rút giấy phép báo, thu hồi sách,
      thu hồi giấy phép hoạt động báo chí, cấm lưu hành, cấm phát sóng, cấm biểu diễn, cấm diễn,
      ngừng phát sóng kênh, chặn twitter, chặn internet, cắt internet, cắt mạng, khoá kênh, chặn kênh,
      chặn website, đóng cửa tờ báo, bị gỡ, bị khoá tài khoản
    `,
  },
  {
    type: 'COERCE',
    mode: 'curfew',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      giới nghiêm, ban bố lệnh giới nghiêm, áp đặt giới nghiêm, áp đặt lệnh giới nghiêm,
      ban hành lệnh giới nghiêm, áp lệnh giới nghiêm, giới nghiêm ban đêm, giới nghiêm toàn quốc
    `,
  },
  {
    type: 'COERCE',
    mode: 'martial-law',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      thiết quân luật, ban bố thiết quân luật, ban bố tình trạng khẩn cấp, áp đặt tình trạng khẩn cấp,
      tuyên bố tình trạng khẩn cấp, ban hành tình trạng khẩn cấp, ban bố tình trạng chiến tranh,
      ban bố tình trạng khẩn cấp toàn quốc, ban bố tình trạng thảm hoạ
    `,
  },
  {
    type: 'COERCE',
    mode: 'cyber',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tấn công mạng, hack, đột nhập hệ thống, đánh cắp dữ liệu, xâm nhập hệ thống, bị hack, bị tấn công mạng,
      làm lộ dữ liệu, tấn công ddos, tấn công từ chối dịch vụ, tấn công mã độc, tấn công website,
      xâm nhập máy tính, xâm nhập mạng, xâm nhập tài khoản, chiếm quyền điều khiển, đánh cắp thông tin,
      đánh cắp bí mật, đánh cắp tài liệu, phát tán mã độc, phát tán virus, rò rỉ dữ liệu, lộ dữ liệu,
      lộ thông tin, bị tin tặc tấn công, bị hacker tấn công, dính mã độc, nhiễm mã độc, mã hoá dữ liệu
    `,
  },
  {
    type: 'COERCE',
    mode: 'cyber',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ tấn công mạng, cuộc tấn công mạng, vụ rò rỉ dữ liệu, vụ hack, vụ tấn công ransomware,
      vụ tấn công mã độc, vụ đánh cắp dữ liệu, vụ xâm nhập, vụ lộ dữ liệu, vụ lộ thông tin, đợt tấn công mạng,
      chiến dịch tấn công mạng, sự cố rò rỉ dữ liệu, vụ tin tặc
    `,
  },
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      cuộc cưỡng chế, vụ cưỡng chế, vụ sáp nhập, cuộc khủng hoảng,
      vụ bắt giữ tàu, vụ bắt tàu, vụ cướp tàu, vụ chiếm đóng, đợt cưỡng chế, vụ thu giữ
    `,
  },
  {
    type: 'COERCE',
    mode: 'curfew',
    kind: 'noun',
    frame: 'transitive',
    phrases: `lệnh giới nghiêm, lệnh giới nghiêm ban đêm`,
  },
  {
    type: 'COERCE',
    mode: 'restrict',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      lệnh phong toả, đợt phong toả, đợt giãn cách xã hội, đợt giãn cách, đợt cách ly, lệnh cấm biển,
      lệnh cấm đi lại, cuộc phong toả, đợt cách ly xã hội
    `,
  },
  {
    type: 'COERCE',
    mode: 'martial-law',
    kind: 'object',
    frame: 'transitive',
    phrases: `lệnh thiết quân luật, tình trạng khẩn cấp, lệnh tình trạng khẩn cấp, tình trạng thảm hoạ`,
  },
  {
    type: 'COERCE',
    mode: 'censor',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `xoá bài, xoá tài khoản, khoá tài khoản, gỡ video, gỡ bỏ bài viết, gỡ bỏ nội dung`,
  },
  {
    type: 'COERCE',
    mode: 'arrest',
    kind: 'verb',
    frame: 'transitive',
    phrases: `bắt giữ tuỳ tiện, bắt giữ gián điệp, bắt sống, bắt làm tù binh`,
  },
  {
    type: 'COERCE',
    mode: 'deport',
    kind: 'verb',
    frame: 'transitive',
    phrases: `trục xuất về nước, trả về nước, buộc hồi hương`,
  },
  {
    type: 'COERCE',
    privately: 'LAUNCH',
    mode: 'restrict',
    kind: 'verb',
    frame: 'transitive',
    phrases: 'đóng cửa',
    examples: ['Ngày 5/3, cảnh sát Hungary đóng cửa một đài phát thanh'],
  },
  {
    type: 'COERCE',
    mode: 'restrict',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: 'chặn',
    examples: ['Ngày 5/3, Canada chặn hai máy bay ném bom của Nga'],
  },
  {
    type: 'COERCE',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      can thiệp, can thiệp vào
    `,
  },
];
