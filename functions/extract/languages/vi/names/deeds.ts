/** What persons do, and what the words beside a name tell of the part that its bearer has in a story. */
import type { PersonRole } from '../../../entities/names/lexicon.ts';

const phrases = (list: string): string[] => list.trim().split(/,\s*/);

/** Right behind a name they tell that it is a person's. */
export const personalDeeds: readonly string[] = phrases(
  `sinh năm, sinh ngày, sinh ra, sn, tâm sự, kể rằng, kể lại, kể về, kể với, bộc bạch, thổ lộ, trải lòng, nhớ lại,
  kết hôn, ly hôn, ly dị, cưới, đính hôn, hẹn hò, lên xe hoa, mang thai, có bầu, mang bầu, có thai, sinh con, hạ sinh, làm mẹ, làm bố,
  qua đời, từ trần, tử vong, chết, thiệt mạng, tử nạn, nhập viện, bị thương, nguy kịch, mất tích, bị bắt, bị khởi tố, bị truy tố, ra tòa, khai nhận,
  tốt nghiệp, du học, theo học, thi đỗ, nhập học, trúng tuyển, lập cú đúp, lập hat-trick, đánh đầu,
  giải nghệ, khoác áo, chơi cho, bắt đầu chơi cho, đá cho, thi đấu cho, đầu quân cho, lập công, ghi bàn, ghi hai bàn, ghi ba bàn, đá chính, vào sân, rời sân, sút, dứt điểm, kiến tạo, đi bóng, đệm bóng,
  vung vợt, phát bóng, giao bóng, treo giày, treo vợt, lên ngôi vô địch, nghỉ hưu, nghỉ việc, thất nghiệp, lái xe, lái chiếc xe, điều khiển xe, cầm dao, rút dao, đánh anh, đánh chị, xông vào, lao vào, bỏ chạy, bỏ trốn, cười nói, ôm, hát, nhảy múa, đóng vai, thủ vai, vào vai, hóa thân, diện váy, diện đầm, diện áo, diện trang phục, diện bộ, mặc áo, mặc váy, mặc đầm,
  là nhân viên, là kỹ sư, là diễn viên, là ca sĩ, là sinh viên, là bác sĩ, là luật sư, là giáo viên, là công nhân, là cầu thủ, là tiền đạo, là tiền vệ, là hậu vệ, là thủ môn, là vận động viên, là tay vợt, là nhà báo, là nhà văn,
  là giáo sư, là tiến sĩ, là giảng viên, là chuyên gia, là doanh nhân, là tỷ phú, là người mẫu, là đạo diễn, là con, là con trai, là con gái, là vợ, là chồng, là mẹ, là cha, là bố, là anh trai, là em trai, là chị gái, là em gái, là người đầu tiên,
  dùng dao, dùng gậy, dùng hung khí, dùng tay, dùng kéo, dùng búa, dùng dây, dùng điện thoại, dùng thủ đoạn, cầm gậy, cầm hung khí, vung dao, vung gậy, lấy dao, lấy hung khí, rút súng, nổ súng bắn,
  rủ, rủ thêm, rủ rê, lao tới, chạy tới, chạy đến, chạy vào nhà, đi xe máy, chạy xe máy, đi bộ, đi nhậu, đang ngủ, ngủ, thức dậy, bực tức, tức giận, nổi nóng, nổi cơn, ghen tuông, nảy sinh ý định, nảy sinh lòng tham, nảy sinh mâu thuẫn,
  nảy lòng tham, lẻn vào, đột nhập vào, đấm, đấm đá, tát, bóp cổ, siết cổ, đâm chết, đâm liên tiếp, đâm nhiều nhát, đâm anh, đâm chị, đâm ông, đâm bà, chém anh, chém chị, chém ông, chém bà, chém liên tiếp, chém nhiều nhát,
  giấu xác, phi tang, rời khỏi hiện trường, bỏ trốn khỏi, đến công an, ra đầu thú, đến cơ quan công an, trộm, trộm cắp, lấy trộm, cướp giật, giật túi, giật dây chuyền, bán ma túy, mua ma túy, sử dụng ma túy, vay tiền, mượn tiền, mượn xe,
  xin việc, đi làm, đi học, bỏ học, về quê, lấy chồng, lấy vợ, kết bạn, quen, làm quen, chia tay, được đưa đi cấp cứu, được đưa vào bệnh viện, được chuyển đến bệnh viện, bị đánh, bị đâm, bị chém, bị lừa, bị tạm giữ, bị tạm giam, bị tuyên phạt, bị truy nã,
  tạo dáng, khoe, mỉm cười, bật khóc, khóc, nói thêm, nói tiếp`,
);

/** Right behind a name they tell that it is a firm's, a club's or a school's. */
export const firmDeeds: readonly string[] = phrases(
  `thành lập năm, thành lập vào, thành lập từ, được thành lập, thông báo, ra thông báo, phát đi thông báo, công bố, khai trương, mua lại, thâu tóm, sáp nhập, báo lãi, báo lỗ, lỗ, lãi, lỗ ròng, lãi ròng,
  niêm yết, lên sàn, tuyển dụng, sa thải, cắt giảm, phá sản, nộp đơn phá sản, đệ đơn phá sản, tuyên bố phá sản, hợp tác với, ký kết, ký hợp đồng, rót vốn, huy động vốn,
  đặt mục tiêu, lên kế hoạch, đặt trụ sở, có trụ sở, tăng vốn, trả cổ tức, chia cổ tức, thu về, đạt doanh thu, ghi nhận doanh thu, cam kết,
  tuyển sinh, xét tuyển, khai giảng, bế giảng, bổ nhiệm, miễn nhiệm, khởi công, khánh thành, xuất xưởng, bàn giao, triển khai, áp dụng, đổi tên, đổi chủ, trao học bổng, trao tặng, trao thưởng,
  tặng, tặng quà, chi trả, hoàn tiền, hoàn vé, hủy chuyến, huỷ chuyến, mở bán, mở rộng, mở thêm, mở chi nhánh, khởi kiện, kháng cáo, thay tướng, thay hlv, sa thải hlv, chiêu mộ, thanh lý hợp đồng, chia tay, gia hạn, thắng, thua, hòa, hoà, đánh bại, cầm hòa, đá trận,
  xếp thứ, xếp hạng, lên hạng, xuống hạng, thăng hạng, rớt hạng, vô địch, đăng quang, giành, đình chỉ, kỷ luật, buộc thôi việc, cho nghỉ, dời trụ sở, chuyển trụ sở, nâng vốn, thoái vốn, góp vốn`,
);

/** Parts in a story: the nouns for whom has it, and what tells it behind and before a name. */
export const personRoles: readonly PersonRole[] = [
  {
    nouns: phrases(
      `nạn nhân, bị hại, người bị hại, người bị nạn, người xấu số, người quá cố, người bị thương, người gặp nạn`,
    ),
    after: phrases(
      `tử vong, chết, thiệt mạng, tử nạn, qua đời, đuối nước, mất tích, nguy kịch, trọng thương, bất tỉnh, gục, gục xuống, ngã xuống, ngã gục, bị thương,
      bị thương nặng, bị đâm, bị chém, bị đánh, bị đập, bị bắn, bị giết, bị sát hại, bị hành hung, bị hạ sát, bị cướp, bị giật, bị lừa, bị lừa đảo, bị tông, bị đâm trúng,
      bị húc, bị cuốn, bị cuốn trôi, bị cuốn vào, bị ngã, bị rơi, bị hiếp dâm, bị xâm hại, bị dâm ô, bị bắt cóc, bị tạt axit, bị thiêu, bị bỏng, bị điện giật, bị đè, bị vùi lấp,
      bị mắc kẹt, bị dìm, bị siết cổ, bị bóp cổ, bị đầu độc, bị ngộ độc, bị khống chế, bị trói, được đưa đi cấp cứu, được đưa đến bệnh viện, được chuyển đến bệnh viện`,
    ),
    before: phrases(
      `nạn nhân, nạn nhân là, thi thể, thi thể của, xác, xác của, tử thi, hài cốt, hài cốt của, đâm chết, đánh chết, giết, giết chết, sát hại, chém, đâm, bắn chết, hạ sát, tông chết`,
    ),
  },
  {
    suspects: true,
    nouns: phrases(
      `nghi phạm, nghi can, hung thủ, thủ phạm, kẻ thủ ác, kẻ gây án, đối tượng, tên cướp, kẻ cướp, tên trộm, kẻ trộm, kẻ sát nhân, bị can, bị cáo, phạm nhân, tử tù,
      kẻ lừa đảo, người vi phạm, kẻ tấn công, tay súng, kẻ bắt cóc, kẻ đột nhập, siêu trộm, yêu râu xanh, gã đàn ông, kẻ nghiện, con nghiện, trùm ma túy, ông trùm, bà trùm`,
    ),
    after: phrases(
      `bị bắt, bị bắt giữ, bị bắt giam, bị tạm giữ, bị tạm giam, bị khởi tố, bị truy tố, bị truy nã, bị tuyên phạt, bị tuyên án, bị kết án, bị xét xử, bị tuyên, bị phạt, bị điều tra,
      bị dẫn giải, bị cáo buộc, bị công an, bị cảnh sát, khai rằng, khai do, khai vì, khai đã, khai tại, khai với, khai nhận, thừa nhận, nhận tội, cúi đầu nhận tội, đầu thú, ra đầu thú, bỏ trốn, tẩu thoát, gây án, ra tay, lẩn trốn, phạm tội,
      hầu tòa, ra tòa, kháng cáo, lĩnh án, lãnh án, nhận án, rút dao, vung dao, cầm dao, dùng dao, lấy dao, nổ súng`,
    ),
    before: phrases(
      `nghi phạm, nghi can, hung thủ, thủ phạm, đối tượng, bị can, bị cáo, bắt, bắt giữ, bắt tạm giam, bắt khẩn cấp, tạm giữ, tạm giữ hình sự, tạm giam, khởi tố, khởi tố bị can, khởi tố bị can đối với, truy tố, truy nã,
      xét xử, xét xử bị cáo, tuyên phạt, tuyên phạt bị cáo, kết án, khống chế, áp giải, dẫn giải, đối tượng là, nghi phạm là, hung thủ là, đối với, tên, gã, kẻ`,
    ),
  },
  {
    nouns: phrases(
      `tài xế, lái xe, người lái xe, người cầm lái, tài xế xe tải, tài xế taxi, tài xế ôtô, tài xế ô tô, tài xế xe khách, nam tài xế, nữ tài xế`,
    ),
    after: phrases(`điều khiển, lái, cầm lái, lái xe, lái ôtô, lái ô tô, chạy xe, điều khiển xe`),
    before: phrases(`tài xế, lái xe, tài xế là, tài xế tên, lái xe là, do tài xế, lái xe tên`),
  },
];

/** What somebody is, by which newspapers call again whom they have named: `nam ca sĩ`, `tay vợt`. */
export const epithets: readonly string[] = phrases(
  `ca sĩ, ca sỹ, nam ca sĩ, nữ ca sĩ, giọng ca, nam ca sỹ, nữ ca sỹ, danh ca, diva, divo, rapper, nam rapper, nữ rapper, diễn viên, nam diễn viên, nữ diễn viên, tài tử, nam tài tử, minh tinh, ngôi sao,
  siêu sao, nữ minh tinh, ảnh đế, ảnh hậu, người đẹp, người mẫu, siêu mẫu, nữ người mẫu, nam người mẫu, chân dài, hoa hậu, á hậu, á khôi, hoa khôi, nghệ sĩ, nam nghệ sĩ, nữ nghệ sĩ, danh hài, nam danh hài,
  nhạc sĩ, nhạc sỹ, nữ nhạc sĩ, đạo diễn, nữ đạo diễn, mỹ nhân, mỹ nam, nam thần, nữ thần, nàng thơ, kiều nữ, nam thanh niên, tay vợt, tay vợt nữ, tay vợt nam, nữ tay vợt, chân sút, tiền đạo, tiền vệ, hậu vệ, trung vệ,
  thủ môn, thủ thành, cầu thủ, danh thủ, cựu danh thủ, tân binh, cựu tiền đạo, cựu tiền vệ, kình ngư, nữ kình ngư, võ sĩ, nữ võ sĩ, võ sỹ, tay đua, nữ tay đua, kỳ thủ, cơ thủ, lực sĩ, đô cử, nữ đô cử, vđv, vận động viên, nữ vđv,
  chiến lược gia, nhà cầm quân, huấn luyện viên, hlv, tỷ phú, nữ tỷ phú, vị tỷ phú, doanh nhân, nữ doanh nhân, nhà văn, nữ nhà văn, nhà thơ, nữ sĩ, họa sĩ, nữ họa sĩ,
  mc, nam mc, nữ mc, nhà thiết kế, nữ tiếp viên, cô gái, cô gái trẻ, chàng trai, chàng trai trẻ, nữ sinh, nam sinh, thiếu nữ, bà mẹ một con, bà mẹ hai con, ông bố một con, ông bố hai con, cô giáo, thầy giáo, nữ giáo viên, tân cử nhân, thủ khoa,
  tân hoa hậu, tân sinh viên, hot girl, hotgirl, hot boy, hotboy, nhà khoa học, nữ tiến sĩ, nam thần tượng, nữ thần tượng, idol, blogger, youtuber, streamer, búp bê nga`,
);
