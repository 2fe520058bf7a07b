/** A few words for each rule of events that show it at work, as of 10 October 2014. */
export const ruleExamples: Readonly<Record<string, string>> = {
  'before-verb': 'Ngày 5/9, Ngoại trưởng Nga đã gặp Ngoại trưởng Mỹ tại Geneva.',
  'after-verb': 'Mỹ trục xuất hai nhà ngoại giao Nga hôm 12/9.',
  'noun-phrase': 'Hai nước ra tuyên bố sau cuộc họp ngày 8/9 giữa Nga và Mỹ.',
  'carrier-noun': 'Pháp và Đức có cuộc gặp ngày 8/9 ở Paris.',
  nominal: 'Năm nay, vòng chung kết có vẻ căng thẳng hơn.',
  fronted:
    'Năm 2014, ông Flynn – lúc này đứng đầu tình báo quân đội – bị Giám đốc Tình báo Mỹ James Clapper sa thải.',
  'fronted-in-speech': 'Bộ Y tế cho biết năm 2013, hai nước đã ký ba hiệp định.',
  'in-brackets': 'Tay vợt Trần Văn An (vô địch năm 2011) vừa giải nghệ.',
  'date-apposed': 'Lệnh cấm có từ tháng 3/2014 - thời điểm Nga sáp nhập Crimea.',
  'cause-noun': 'Cuộc xung đột khiến hàng nghìn người thiệt mạng từ tháng 4/2014 ở miền đông Ukraine.',
  'coordinated-dates': 'Đại sứ Nga và Mỹ gặp nhau ngày 3/9, 5/9 và 8/9 tại Vienna.',
  'aim-of-verb': 'Nga và Mỹ nhất trí nối lại đàm phán trong tuần tới.',
  'object-of-dated': 'Ông Kerry sẽ bỏ lỡ cuộc họp với các đồng minh vào ngày 23/10.',
  'found-then': 'Ngày 5/9, công an phát hiện hai người đàn ông vận chuyển trái phép 5 kg ma túy.',
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
  'after-clause':
    'Sau khi Nga sáp nhập Crimea vào tháng 3/2014, NATO đã tăng cường sự hiện diện quân sự ở Ba Lan.',
  'before-clause': 'Hai bên đã đạt thoả thuận trước khi diễn ra hội nghị thượng đỉnh NATO vào tháng 9/2014.',
  'before-reaction':
    'NATO đã đình chỉ mọi hoạt động hợp tác với Nga từ tháng 4/2014 để phản đối hành động sáp nhập Crimea của Nga.',
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
  'meeting-frame':
    'Ngày 8/9, Ngoại trưởng Nga và Ngoại trưởng Mỹ họp tại Geneva. Hai bên cũng nhất trí nối lại đàm phán.',
  'speech-goes-on': 'Ngày 8/9, Tổng thống Mỹ Obama lên án Nga. Ông Obama cũng kêu gọi Nga rút quân.',
  answered: 'Ngày 8/9, Tổng thống Mỹ Obama lên án Nga. Đáp lại, Điện Kremlin bác bỏ cáo buộc.',
  'at-that-gathering':
    'Ngày 8/9, Bộ Công an tổ chức cuộc họp báo tại Hà Nội.\n\nNhiều phóng viên có mặt.\n\nBáo chí quan tâm.\n\nHội trường chật kín.\n\nTại cuộc họp báo, Bộ Công an kêu gọi người dân tố giác.',
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
  deed: 'NATO đã đình chỉ mọi hoạt động hợp tác với Nga từ tháng 4/2014 để phản đối hành động sáp nhập Crimea của Nga.',
  'noun-transitive': 'Cuộc tấn công của Nga vào Gruzia năm 2008 làm rung chuyển khu vực.',
  'noun-mutual': 'Hai nước ra tuyên bố sau cuộc họp ngày 8/9 giữa Nga và Mỹ.',
  'noun-visit': 'Chuyến thăm Ấn Độ của ông Kerry hôm 5/9 được chờ đợi từ lâu.',
  'noun-saying': 'Bài phát biểu ngày 5/9 của ông Obama được truyền hình.',
  'noun-undergo': 'Vụ tai nạn ngày 5/9 đã làm nhiều nhà bị hư hại.',
  'noun-between':
    'Các cuộc xung đột khiến nhiều người thiệt mạng từ tháng 4/2014 giữa quân đội Ukraine và lực lượng ly khai.',
  'aimed-at': 'Ngày 23/9, Nga công bố các biện pháp mới để đáp trả lệnh trừng phạt của Mỹ.',
  'relations-with':
    'Ngày 17/9, ông Rasmussen bày tỏ tin tưởng, mối quan hệ giữa NATO và Nga có tiềm năng to lớn.',
  'parties-of-before':
    'Ngày 8/9, Ngoại trưởng Nga và Ngoại trưởng Mỹ họp tại Geneva. Cuộc họp tiếp theo sẽ diễn ra ngày 15/10.',
  'state-of-officer': 'Thiếu tướng Lê Văn An được bổ nhiệm làm Tư lệnh Quân khu 5 hôm 3/9.',
  'accused-behind':
    'Ngày 3/9, TAND TP HCM đưa vụ án ra xét xử. Toà tuyên phạt bị cáo Lê Văn An 5 năm tù hôm 3/9.',
  'prosecutor-of-before':
    'Ngày 3/9, Công an Hà Nội khởi tố ông Trần Văn An. Ngày 5/9, ông Lê Văn Bình cũng bị khởi tố.',
  carrier: 'Tháng 8/2008, Nga tiến hành cuộc chiến với Gruzia.',
  ended: 'Từ tháng 4/2014, NATO ngừng mọi hoạt động hợp tác với Nga.',
  'said-act': 'Ngày 5/9, ông Lavrov tuyên bố bác bỏ yêu cầu của Mỹ.',
  negation: 'Ngày 3/9, Nga và Mỹ không gặp nhau.',
  condition: 'Nếu Nga tấn công Ukraine năm 2015, NATO sẽ đáp trả.',
  possible: 'Nga và Mỹ có thể gặp nhau ngày 12/10.',
  'mood-goes-on': 'Thủ tướng Đức sẽ thăm Hà Nội, hội đàm với Thủ tướng Việt Nam.',
  'future-marker': 'Nga và Mỹ sẽ gặp nhau ngày 12/10.',
  'date-after-publication': 'Nga và Mỹ gặp nhau ngày 12/10.',
  'that-time':
    'Hội nghị thượng đỉnh NATO diễn ra ở Wales hồi tháng 9/2014. Cũng vào thời điểm này, Nga và Belarus tập trận chung.',
  'since-then': 'Hội đồng Nga - NATO họp lần cuối vào tháng 6/2014. Kể từ đó, Nga và NATO đã ngừng hợp tác.',
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
};
