/** A few words for each rule of events that show it at work, as of 10 October 2014. */
export const ruleExamples: Readonly<Record<string, string>> = {
  'before-verb': 'Ngày 5/9, Ngoại trưởng Nga đã gặp Ngoại trưởng Mỹ tại Geneva.',
  'after-verb': 'Mỹ trục xuất hai nhà ngoại giao Nga hôm 12/9.',
  'noun-phrase': 'Hai nước ra tuyên bố sau cuộc họp ngày 8/9 giữa Nga và Mỹ.',
  'carrier-noun': 'Pháp và Đức có cuộc gặp ngày 8/9 ở Paris.',
  nominal: 'Năm nay, vòng chung kết có vẻ căng thẳng hơn.',
  fronted:
    'Năm 2013, ông Petrov – lúc đó đứng đầu tình báo quân đội – bị Tổng thống Bulgaria Rosen Plevneliev sa thải.',
  'fronted-in-speech': 'Bộ Y tế cho biết năm 2013, hai nước đã ký ba hiệp định.',
  'in-brackets': 'Tay vợt Trần Văn An (vô địch năm 2011) vừa giải nghệ.',
  'date-apposed': 'Lệnh cấm có từ tháng 3/2014 - thời điểm Nga sáp nhập Crimea.',
  'cause-noun': 'Cuộc xung đột khiến hàng nghìn người thiệt mạng từ tháng 4/2014 ở miền đông Ukraine.',
  'coordinated-dates': 'Đại sứ Nga và Mỹ gặp nhau ngày 3/9, 5/9 và 8/9 tại Vienna.',
  'aim-of-verb': 'Nga và Mỹ nhất trí nối lại đàm phán trong tuần tới.',
  'object-of-dated': 'Ông Kerry sẽ bỏ lỡ cuộc họp với các đồng minh vào ngày 23/10.',
  unlisted: 'Tối 26/6, ca sĩ Hà Anh Tuấn hát tại Nhà hát Hòa Bình.',
  'told-of': 'Ukraine cáo buộc máy bay Nga ngày 9/3 ném bom một bệnh viện ở Mariupol.',
  'done-together': 'Ngày 5/9, công an Hà Nội phối hợp với hải quan bắt giữ ba nghi phạm.',
  'behind-comma':
    'Giải đấu sẽ diễn ra trong bốn tháng, từ ngày 8/5 đến ngày 2/9 với thông điệp: Hiến máu cứu người.',
  'found-then': 'Ngày 5/9, công an phát hiện hai người đàn ông vận chuyển trái phép 5 kg ma túy.',
  'met-and-did': 'Ngày 5/9, các ngoại trưởng EU họp tại Brussels đã nhất trí trừng phạt Syria.',
  'several-dates': 'Đại sứ Nga và Mỹ gặp nhau vào tháng 3 và tháng 6/2014.',
  since: 'NATO đình chỉ hợp tác với Nga từ tháng 4/2014.',
  until: 'Hai nước ngừng bắn đến ngày 20/10.',
  'after-date': 'Nhật Bản sẽ dỡ bỏ lệnh cấm sau năm 2015.',
  'before-date': 'Iran phải rút quân khỏi Syria trước năm 2012.',
  followed: 'Sau vụ cháy ngày 5/9 đến nay, khu chợ vẫn bị phong tỏa.',
  'one-day-in-window': 'Nga và Mỹ sẽ gặp nhau trong hai tuần tới.',
  'shared-date': 'Ngày 1/9, các ngoại trưởng NATO họp tại Brussels và quyết định đình chỉ hợp tác với Nga.',
  'when-clause': 'Khi Nga tiến hành cuộc chiến với Gruzia vào tháng 8/2008, NATO đã phản đối mạnh mẽ.',
  'when-of-dated': 'Vụ tai nạn xảy ra hôm qua, khi trực thăng đang tập trận ở Bình Thuận.',
  'after-clause': 'Sau khi Nga sáp nhập Crimea vào tháng 3/2014, NATO đã tăng quân ở Ba Lan.',
  'brought-about': 'Sau trận mưa lớn ngày 8/10, đại lộ Thăng Long ngập úng nặng.',
  'before-clause': 'Hai bên đã đạt thoả thuận trước khi diễn ra hội nghị thượng đỉnh NATO vào tháng 9/2014.',
  'before-reaction':
    'EU đã ngừng hợp tác quân sự với Nga từ tháng 4/2014 để phản đối hành động sáp nhập bán đảo Crimea.',
  'in-passing': 'Ukraine kêu gọi NATO họp khẩn hôm 5/9 sau khi Nga tấn công thành phố Kharkov.',
  'at-dated-noun': 'Phát biểu tại hội nghị ngày 5/9 ở Wales, ông Obama lên án Nga.',
  'said-after-meeting': 'Sau cuộc họp ngày 8/9, Ngoại trưởng Đức chỉ trích Nga.',
  'occasion-beside-date': 'Hôm 6/9, Tổng thư ký NATO trong chuyến thăm Ba Lan đã chỉ trích Nga.',
  'same-time':
    'Hội nghị thượng đỉnh NATO diễn ra ở Wales hồi tháng 9/2014. Cũng vào thời điểm này, Nga và Belarus tập trận chung.',
  'since-that-time':
    'Hội đồng Nga - NATO họp lần cuối vào tháng 6/2014. Kể từ đó, Nga và NATO đã ngừng hợp tác.',
  'said-as-above':
    'Nga và NATO chưa đạt thoả thuận về lá chắn tên lửa. Tổng thư ký NATO tuyên bố như trên sau cuộc họp Hội đồng Nga - NATO ngày 8/9 tại Brussels.',
  'news-day': 'Nga lên án lệnh trừng phạt mới của EU.\n\nNgày 9/10, Nga đã triệu tập đại sứ EU tại Moscow.',
  'day-of-news':
    'Ngày 9/10, Quốc hội thảo luận về dự luật.\n\nĐại biểu Trần Văn An (Lào Cai) đề nghị Bộ Y tế giải trình.',
  'day-goes-on':
    'Sáng 9/10, Phó thủ tướng Trần Văn An thị sát vùng lũ huyện Lệ Thủy. Đoàn công tác tặng 200 suất quà cho người dân.',
  'meeting-frame':
    'Ngày 8/9, Ngoại trưởng Nga và Ngoại trưởng Mỹ họp tại Geneva. Hai bên cũng nhất trí nối lại đàm phán.',
  'speech-goes-on': 'Ngày 8/9, Tổng thống Mỹ Obama lên án Nga. Ông Obama cũng kêu gọi Nga rút quân.',
  answered: 'Ngày 8/9, Tổng thống Mỹ Obama lên án Nga. Đáp lại, Điện Kremlin bác bỏ cáo buộc.',
  'at-that-gathering':
    'Ngày 8/9, Bộ Công an tổ chức cuộc họp báo tại Hà Nội.\n\nNhiều phóng viên có mặt.\n\nBáo chí quan tâm.\n\nHội trường chật kín.\n\nTại cuộc họp báo, Bộ Công an kêu gọi người dân tố giác.',
  'beside-dated': 'Tối 11/9, Việt Nam thắng Lào 3-0, qua đó giành vé vào bán kết.',
  'figures-go-on': 'Doanh thu của Vinamilk trong quý 2/2014 đạt 9.000 tỷ đồng. Lợi nhuận đạt 1.500 tỷ đồng.',
  'market-goes-on': 'Sáng 9/10, giá vàng trong nước tăng 100.000 đồng. Giá bạc giảm 2%.',
  'month-goes-on': 'Tháng 3/2014, ông Nam đến gặp ông Bình ở Huế. Ông Nam tấn công ông Bình.',
  'narrative-day': 'Ngày 9/10, một xe khách đâm xe tải ở Thái Bình. Xe khách sau đó bốc cháy.',
  'going-on': 'Công an Hà Nội đang điều tra vụ việc.',
  'only-scene':
    'Ngày 9/10, một nhóm thanh niên hành hung bảo vệ ở Vinh.\n\nNgày 8/10, Thủ tướng Đức thăm Pháp.\n\nNhóm này đã đấm anh Nam.',
  'before-publication': 'Phương Tây cáo buộc Nga giúp phiến quân.',
  'after-publication': 'Nga và Mỹ sẽ gặp nhau tại Geneva.',
  transitive: 'Mỹ trục xuất hai nhà ngoại giao Nga hôm 12/9.',
  mutual: 'Ngày 5/9, Ngoại trưởng Nga đã gặp Ngoại trưởng Mỹ tại Geneva.',
  visit: 'Ngày 5/9, Thủ tướng Đức thăm Ấn Độ.',
  undergo: 'Ông Trần Văn An qua đời ngày 5/9.',
  reverse: 'Tháng 3/2014, Crimea sáp nhập vào Nga.',
  saying: 'Ngày 5/9, ông Lavrov nói với Thủ tướng Đức rằng Nga sẵn sàng đàm phán.',
  passive: 'Hôm 12/9, hai nhà ngoại giao Nga bị Mỹ trục xuất.',
  'passive-between': 'Từ tháng 4/2014, cuộc đối thoại giữa Nga và NATO bị đóng băng.',
  founded: 'NATO được thành lập năm 1949.',
  deed: 'EU đã ngừng hợp tác quân sự với Nga từ tháng 4/2014 để phản đối hành động sáp nhập bán đảo Crimea.',
  'noun-transitive': 'Cuộc tấn công của Nga vào Gruzia năm 2008 làm rung chuyển khu vực.',
  'noun-mutual': 'Hai nước ra tuyên bố sau cuộc họp ngày 8/9 giữa Nga và Mỹ.',
  'noun-visit': 'Chuyến thăm Ấn Độ của ông Kerry hôm 5/9 được chờ đợi từ lâu.',
  'noun-saying': 'Bài phát biểu ngày 5/9 của ông Obama được truyền hình.',
  'noun-undergo': 'Vụ tai nạn ngày 5/9 đã làm nhiều nhà bị hư hại.',
  'noun-between':
    'Các cuộc xung đột khiến nhiều thường dân thiệt mạng từ tháng 6/2014 giữa quân đội Yemen và lực lượng Houthi.',
  'aimed-at': 'Ngày 23/9, Nga công bố các biện pháp mới để đáp trả lệnh trừng phạt của Mỹ.',
  'relations-with':
    'Ngày 17/9, ông Rasmussen bày tỏ tin tưởng, mối quan hệ giữa NATO và Nga có tiềm năng to lớn.',
  'parties-of-before':
    'Ngày 8/9, Ngoại trưởng Nga và Ngoại trưởng Mỹ họp tại Geneva. Cuộc họp tiếp theo sẽ diễn ra ngày 15/10.',
  'state-of-office': 'Ông Lê Văn An được bổ nhiệm giữ chức Giám đốc Sở Y tế Hà Nội hôm 3/9.',
  'house-of-office': 'Ông Lê Văn An được bổ nhiệm làm Tổng giám đốc Công ty Hoa Sen hôm 3/9.',
  'agent-of-story':
    'Ngày 3/9, Quốc hội Đức thông qua luật. Ngày 4/9, Đức cấm vận Nga. Ngày 5/9, kỳ họp kết thúc.',
  'held-by-speaker':
    'Tại cuộc họp chiều 5/9 về các giải pháp tăng đầu tư và giảm lãi suất, Thủ tướng Đức yêu cầu cải cách.',
  'state-of-officer': 'Thiếu tướng Lê Văn An được bổ nhiệm hôm 3/9.',
  'accused-behind':
    'Ngày 3/9, TAND TP HCM đưa vụ án ra xét xử. Toà tuyên phạt bị cáo Lê Văn An 5 năm tù hôm 3/9.',
  'prosecutor-of-before':
    'Ngày 3/9, Công an Hà Nội khởi tố ông Trần Văn An. Ngày 5/9, ông Lê Văn Bình cũng bị khởi tố.',
  carrier: 'Tháng 8/2008, Nga tiến hành cuộc chiến với Gruzia.',
  ended: 'Từ tháng 4/2014, NATO ngừng mọi hoạt động hợp tác với Nga.',
  'said-act': 'Ngày 5/9, ông Lavrov tuyên bố bác bỏ yêu cầu của Mỹ.',
  negation: 'Ngày 3/9, Nga và Mỹ không gặp nhau.',
  'asked-whether': 'Chưa rõ năm 2013 Nga có rút quân khỏi Gruzia hay không.',
  condition: 'Nếu Nga tấn công Ukraine năm 2015, NATO sẽ đáp trả.',
  possible: 'Nga và Mỹ có thể gặp nhau ngày 12/10.',
  'mood-goes-on': 'Thủ tướng Đức sẽ thăm Hà Nội, hội đàm với Thủ tướng Việt Nam.',
  'future-marker': 'Nga và Mỹ sẽ gặp nhau ngày 12/10.',
  'date-after-publication': 'Nga và Mỹ gặp nhau ngày 12/10.',
  'that-time':
    'Hội nghị thượng đỉnh NATO diễn ra ở Wales hồi tháng 9/2014. Cũng vào thời điểm này, Nga và Belarus tập trận chung.',
  'since-then': 'Hội đồng Nga - NATO họp lần cuối vào tháng 6/2014. Kể từ đó, Nga và NATO đã ngừng hợp tác.',
  'quoted-about':
    '“Chúng tôi không phải là kẻ thù của Triều Tiên và mong muốn đối thoại”, Ngoại trưởng Mỹ nói ngày 8/10.',
  'answered-to':
    'Ngày 8/9, Tổng thống Mỹ Obama lên án Nga. Đáp lại, Điện Kremlin khẳng định không liên quan.',
  'called-off': 'Ngày 5/9, Đức huỷ chuyến thăm Ba Lan dự kiến diễn ra ngày 20/10.',
  'state-of-place': 'Ngày 5/9, hàng nghìn người biểu tình ở Paris.',
  'owner-of-deed':
    'Israel đáp trả vụ đột kích của Hamas. 40 người chết trong vụ đột kích ngày 8/9/2014.',
  'enemy-of-story':
    'Ngày 8/10, Nga không kích Ukraine. Ngày 9/10, Ukraine tấn công Nga. Ngày 9/10, Nga mở cuộc phản công.',
  'place-of-state': 'Ngày 5/9, Quốc hội Mỹ thông qua đạo luật viện trợ cho Ukraine.',
  'place-struck': 'Tháng 8/2008, Nga tấn công Gruzia.',
  'played-at': 'Djokovic đã đánh bại Nadal tại chung kết Rome Masters 2011 để giành chức vô địch.',
  'days-of-visit': 'Ngày 8/10, Chủ tịch Quốc hội Cuba kết thúc chuyến thăm Việt Nam từ ngày 1 - 8/10.',
  'visit-frame':
    'Ngày 8/10, Chủ tịch Quốc hội Cuba kết thúc chuyến thăm Việt Nam từ ngày 1 - 8/10. Trong khuôn khổ chuyến thăm, ông đã hội đàm với Chủ tịch Quốc hội Việt Nam.',
  figure: 'Doanh thu quý 3/2014 của Công ty Vinamilk đạt 100 tỷ đồng.',
  'date-of-pair': 'Công an Hà Nội bắt và khởi tố ông Trần Văn An ngày 5/9.',
  'said-too': 'Ngày 5/9, Nga lên án Mỹ, và kêu gọi hai bên đàm phán.',
  'made-by': 'Phim mới của Pixar ra mắt ngày 5/9.',
  'firm-of-story':
    'VNM họp cổ đông ngày 5/9. VNM công bố báo cáo. VNM lãi lớn.\n\nDoanh thu quý 3/2014 đạt 100 tỷ đồng.',
  'state-of-story': 'Ở Hà Nội, ngày 5/9, nghị định mới được ban hành.',
  'place-of-story': 'Ngày 9/10, Công an Hà Nội khởi tố ông Trần Văn An. Ngày 5/9, ông An bỏ trốn.',
  'said-towards': 'Ngày 8/10, Tổng thống Nga tuyên bố nước này sẵn sàng bán vũ khí cho Thổ Nhĩ Kỳ.',
  'words-about': 'Ngày 8/10, Tổng thống Mỹ bày tỏ ủng hộ giải pháp hoà bình cho cuộc xung đột ở Ukraine.',
  'seat-of-envoy': 'Ngày 8/10, Nga triệu hồi đại sứ tại Mỹ.',
  'place-of-occasion':
    'Ngày 8/10, Tổng thống Mỹ Barack Obama nói tại Warsaw. Ông cũng kêu gọi Nga ngừng gây bất ổn.',
  'place-of-fighting':
    'Ngày 8/10, Nga không kích thủ đô Kiev. Ngày 9/10, quân đội Ukraine bắn hạ 18 tên lửa của Nga.',
  match: 'Ngày 5/9, Chelsea gặp Arsenal ở vòng bảng.',
  'kind-of-story': 'Xe khách đâm xe tải ở Thái Bình. Vụ việc xảy ra ngày 9/10.',
  'outcome-of-match': 'Chelsea giành vé vào chung kết sau khi thắng Arsenal tối 4/10.',
  'listed-match': 'Các trận đấu diễn ra ngày 9/10: Nga thắng Áo 2-0, Đức thắng Pháp 1-0.',
};
