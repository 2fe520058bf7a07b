/** Words between a noun for a person and the name: of what sort, how old and where from he is. */
export const qualities: readonly string[] =
  `tuổi, sinh năm, sn, trẻ, trẻ tuổi, kỳ cựu, nổi tiếng, đình đám, tài năng, triển vọng, xinh đẹp, quyến rũ, quá cố, giàu nhất, giàu có,
  giàu nhất thế giới, giàu nhất việt nam, giàu nhất châu á, số, số một, số hai, số ba, số một thế giới, số hai thế giới, số ba thế giới, số một việt nam, hàng đầu, hàng đầu thế giới, hàng đầu châu á,
  hàng đầu việt nam, hạng nhất, xuất sắc, xuất sắc nhất, lừng danh, huyền thoại, gạo cội, lão làng, mới nổi, đang lên, bản địa, người bản địa,
  nhập tịch, việt kiều, người việt, gốc việt, gốc, gốc á, gốc phi, lai, người, quê, quê ở, quê gốc, đến từ, ở, trú tại, ngụ tại, ngụ, trú, thế giới,
  quốc tế, quốc gia, đương kim vô địch, vô địch, vô địch thế giới, vô địch olympic, đoạt giải nobel, đoạt giải oscar, từng đoạt giải oscar,
  công nghệ, bất động sản, truyền thông, dầu mỏ, bán lẻ, xe điện, tiền ảo, tiền số, tiền mã hóa, internet, phần mềm, chứng khoán, tài chính, ngân hàng,
  thời trang, thể thao, bóng đá, âm nhạc, điện ảnh, truyền hình, mạng xã hội, du kích, tự do, độc lập, chuyên nghiệp, nghiệp dư, ngoại, nội,
  kiêm, khoác áo, đang khoác áo, từng khoác áo, mang áo số, mang áo, cao cấp, danh tiếng, thần đồng, kỳ tài, phòng không, nhạc pop, nhạc rock, nhạc đồng quê, opera, hài,
  khuyết tật, mù, nghèo, nghèo vượt khó, mồ côi, mới, cũ, nam, nữ, trưởng, phụ, chính, thứ nhất, thứ hai, đa tài, điển trai, đẹp trai, bảnh bao, cá tính`.split(
    /,\s*/,
  );
