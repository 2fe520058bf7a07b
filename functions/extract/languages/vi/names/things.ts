/** Words before names that are nobody's: of storms, weapons, films and products. */

/** Of what is named for itself. */
export const thingHeads: readonly string[] =
  `bão, cơn bão, siêu bão, áp thấp, áp thấp nhiệt đới, tập trận, cuộc tập trận, diễn tập, cuộc diễn tập, chiến dịch, tên lửa, tên lửa đạn đạo,
  tên lửa hành trình, tên lửa siêu thanh, tên lửa phòng không, tổ hợp, hệ thống phòng không, hệ thống tên lửa, ngư lôi, bom, lựu pháo, xe tăng,
  xe bọc thép, trực thăng, trực thăng vũ trang, trực thăng tấn công, tiêm kích, tiêm kích tàng hình, chiến đấu cơ, máy bay chiến đấu,
  máy bay ném bom, oanh tạc cơ, máy bay không người lái, drone, tàu sân bay, tàu ngầm, tàu khu trục, tàu hộ vệ, khinh hạm, tuần dương hạm,
  tàu vũ trụ, tàu đổ bộ, vệ tinh, trạm vũ trụ, kính viễn vọng, tên lửa đẩy, virus, chủng, biến chủng, biến thể, chủng virus, mã độc,
  bộ phim, phim, series, bom tấn, vở kịch, vở, vở diễn, ca khúc, bài hát, bản hit, album, đĩa đơn, mv, single,
  cuốn sách, tiểu thuyết, cuốn tiểu thuyết, tác phẩm, bức tranh, game, trò chơi, tựa game, chương trình, gameshow, show, dự án, giải đấu,
  giải, cúp, vòng chung kết, giải thưởng, chó, mèo, cá voi, sao chổi, tiểu hành tinh, hố đen, hành tinh, khủng long, loài, giống,
  tuyến, đường sắt, tuyến đường sắt, đường sắt đô thị, đường sắt trên cao, metro, tuyến metro, tàu điện ngầm, tuyến tàu điện ngầm, tuyến xe buýt,
  định luật, học thuyết, thuyết, công thức, phương pháp, hội chứng, bệnh, dịch, đại dịch, đạo luật, dự luật, hiệp ước, hiệp định,
  thỏa thuận, nghị định thư, công ước, sứ mệnh, sao, chòm sao, hang, hang động, mỏ, tàu du lịch, du thuyền, phà`.split(
    /,\s*/,
  );

/** Of what may be named for its maker. */
export const productHeads: readonly string[] =
  `điện thoại, smartphone, máy tính, máy tính bảng, laptop, tai nghe, máy ảnh, đồng hồ, ti vi, tivi, tv, chip, vi xử lý, bộ vi xử lý, hệ điều hành,
  trình duyệt, phần mềm, xe, xe hơi, xe máy, xe điện, ôtô, ô tô, mẫu xe, dòng xe, siêu xe, xe tải, xe khách, xe buýt, xe con, xe ga, mẫu, dòng,
  chiếc, máy bay, cổ phiếu, mã cổ phiếu, cổ phần, trái phiếu, nước hoa, giày, áo, túi xách, thuốc, rượu, bia, sữa, nước ngọt, mỹ phẩm, nhãn hiệu, vaccine, vắc xin, vắc-xin,
  giá vàng, vàng miếng, giá vàng miếng, vàng nhẫn, giá xăng, giá dầu, giá gas, nhãn hàng, thương hiệu, trang bị, phiên bản, đồng, tiền ảo, tiền điện tử, súng, súng trường, súng lục, súng ngắn, loại, cảm biến, động cơ, pin`.split(
    /,\s*/,
  );

/** Between those words and the name. */
export const namingWords: readonly string[] =
  'chung mang tên có gọi là quân sự thường niên số hiệu mới cũ'.split(' ');
