import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** STATEMENT: says, announces, publishes. */
export const statement: readonly TriggerGroup[] = [
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'saying',
    takes: ['ACCIDENT'],
    phrases: 'ghi nhận',
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'saying',
    performs: true,
    phrases: `
      tuyên bố, ra tuyên bố, đưa ra tuyên bố, thông báo, ra thông báo, khẳng định, tái khẳng định, nhấn mạnh,
      bày tỏ, công bố, chính thức công bố, xác nhận, lên tiếng, phát biểu, ra thông cáo, ra thông cáo báo chí, ra bản tuyên bố, ra bản tuyên bố chung, đưa ra bản tuyên bố chung, phát thông cáo
    `,
    examples: ['Ông Rasmussen khẳng định ngày 5/3'],
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'saying',
    phrases: `
      nói, nói thêm, nói rằng, xác định, bước đầu xác định, xác định rằng, cho biết, cho biết thêm, cho hay, cho hay thêm, phát tuyên bố, phát đi tuyên bố,
      phát đi thông báo, phát thông báo, đưa ra thông báo, có thông báo, thông tin thêm, thông tin về,
      có bài phát biểu, nhận định, đánh giá, chia sẻ, trả lời, trả lời phỏng vấn, trả lời báo chí, giải thích,
      lý giải, phân tích, cho rằng, nêu rõ, nêu, nêu quan điểm, lưu ý, tiết lộ, thổ lộ, tâm sự, viết, viết trên twitter, viết trên facebook, đăng, đăng tải, đăng bài, đăng đàn, dẫn lời,
      dẫn lại lời, dẫn nguồn, trích lời, dẫn thông báo, dẫn tuyên bố, dẫn phát biểu, dẫn thông cáo, dẫn bài phát biểu, trích tuyên bố, trích phát biểu, trích thông cáo, dẫn thông điệp, dẫn phát ngôn, đưa tin, loan tin, loan báo, phản ánh, mô tả,
      miêu tả, dự báo, dự đoán, tiên đoán, ước tính, phỏng đoán, bình luận, lên tiếng xác nhận, tuyên đọc,
      đọc diễn văn, phát ngôn, thừa nhận rằng, quả quyết, một mực, đính chính, cải chính, phân trần, giãi bày, than, than thở, phàn nàn rằng, nhắc lại,
      tin tưởng rằng, tin tưởng sẽ, tin tưởng vào, hy vọng rằng, mong rằng, kỳ vọng rằng, thắc mắc, đặt câu hỏi,
      trao đổi với pv, trao đổi cùng phóng viên, nói với pv, tỏ vẻ,
      gửi thông điệp, truyền đạt, truyền đạt lại, chuyển lời, gửi thư, gửi thư ngỏ, phát hành báo cáo, báo cáo kết quả, báo cáo lên, báo cáo với, báo cáo trước, gửi báo cáo,
      nộp báo cáo, trình báo cáo, công khai, trao đổi với báo chí,
      trao đổi với phóng viên, nói với phóng viên, lập luận, chỉ ra, chỉ rõ, cho thấy rằng, khuyên, dặn,
      đề cập, nhắc đến, nhắc tới, tổ chức họp báo, họp báo, mở họp báo, đăng thông báo, phát sóng phỏng vấn,
      tung tin, tung ra tuyên bố, trấn an, bác tin, nói như vậy, đọc thông điệp, đáp, đáp lời, phản hồi,
      hồi đáp, gợi ý, bật mí, hé lộ, úp mở, khoe, kết luận, tweet, viết trên tài khoản, đăng trên, đăng lên,
      đưa lên mạng, tung lên mạng, phổ biến nội dung, phổ biến quy định, phổ biến nghị quyết,
      phổ biến kế hoạch, tường thuật, thuật lại, bày tỏ quan điểm, nêu ý kiến, phát biểu nhậm chức, liệt kê,
      chỉ ra rằng, thuyết trình, trình bày, thuyết minh, tiết lộ rằng, khẳng định rằng, tuyên truyền,
      thông cáo, thông tin, thông tin đến, thông tin tới,
      báo tin, gửi thông cáo, bắn tin, hồi âm, nhắn tin, nhắn, livestream, nói với báo giới,
      nói với báo chí, nói trước báo chí, nói trên truyền hình, nói trong cuộc phỏng vấn, nói chuyện,
      viết trên mạng xã hội, viết trên trang cá nhân, viết trên facebook cá nhân, viết trên instagram,
      viết trên weibo, viết trên telegram, viết trên x, đăng trên facebook, đăng trên twitter,
      đăng trên instagram, đăng trên mạng xã hội, đăng trên trang cá nhân, đăng tải bài viết, đăng tải video,
      đăng tải clip, đăng tải hình ảnh, đăng tải thông tin, đăng ảnh, đăng clip, đăng video, đăng đơn,
      đăng status, đăng dòng trạng thái, đăng dòng tweet, đăng lời, chia sẻ clip, chia sẻ hình ảnh,
      chia sẻ trên trang cá nhân, chia sẻ bài viết, up clip, khoe ảnh, xác nhận thông tin, xác nhận tin,
      xác nhận việc, trả lời chất vấn, trả lời câu hỏi, trả lời thắc mắc, trao đổi nhanh,
      thông tin với báo chí, thông tin cho biết, thông tin nhanh, thông tin tới báo chí, thông tin chính thức,
      cung cấp thông tin, cung cấp cho báo chí, phát biểu khai mạc, phát biểu bế mạc, phát biểu chỉ đạo,
      phát biểu trên truyền hình, phát biểu ý kiến, phát biểu kết luận, phát biểu chào mừng, có phát biểu,
      có bài viết, đọc diễn văn khai mạc, đọc tuyên ngôn độc lập, đọc lời, giải trình, giải mật,
      giải mật tài liệu, tung video, tung bằng chứng, tung ảnh, lan truyền thông tin, lan truyền clip,
      loan báo tin, đưa thông tin, có phản ánh, tố cáo trên mạng, kể chuyện, trải lòng, bộc bạch,
      giãi bày tâm sự, nêu vấn đề, nêu câu hỏi, nêu kiến nghị, nêu nghi vấn, minh chứng, nói bóng gió,
      ra tín hiệu, phát tín hiệu, phát đi tín hiệu, gửi tín hiệu, gửi tối, gửi lời nhắn, gửi lời nhắn nhủ,
      gửi thông điệp năm mới, gửi thư chúc mừng năm mới, viết thư, viết thư gửi, viết tâm thư, gửi tâm thư,
      đệ trình công hàm, phát sóng phóng sự, đăng xã luận, đăng bài xã luận, đăng bài viết, ra cáo phó,
      phát tang, báo tin vui, báo tin buồn, báo tin dữ, họp báo công bố, họp báo thông tin,
      tổ chức họp báo công bố, mở họp báo công bố, tổ chức buổi họp báo, chủ trì họp báo, dự họp báo, tóm tắt,
      quán triệt, giảng bài, thuyết giảng, diễn thuyết, đối đáp, thề, dặn dò, nhắn nhủ, căn dặn,
      tiên tri, loại trừ, nghi ngờ về, hoài nghi về, tỏ ra hoài nghi về,
      bày tỏ nghi ngờ về, bày tỏ hoài nghi về, bày tỏ sự hoài nghi về, đặt dấu hỏi về,
      phát đi, phát đi thông điệp, phát đi thông cáo, phát thông cáo báo chí
    `,
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'saying',
    recounts: true,
    phrases: `
      thú nhận, khai, khai nhận, khai báo, thành khẩn khai nhận, kể, kể lại, kể với, hồi tưởng, nhớ lại
    `,
  },
  {
    type: 'STATEMENT',
    kind: 'noun',
    frame: 'saying',
    held: true,
    phrases: `
      cuộc họp báo, buổi họp báo, cuộc họp báo thường kỳ, họp báo thường kỳ, họp báo thường niên,
      họp báo chính phủ, cuộc họp báo khẩn, cuộc họp báo trực tuyến, buổi họp báo công bố,
      buổi họp báo thường kỳ, buổi họp báo chính phủ, buổi họp báo trực tuyến, phiên họp báo,
      hội nghị báo chí
    `,
    examples: ['Tại cuộc họp báo ngày 5/9, ông An cho biết trạm đã đóng cửa'],
  },
  {
    type: 'STATEMENT',
    kind: 'noun',
    frame: 'saying',
    phrases: `
      bài phát biểu, bài diễn văn, cuộc phỏng vấn, bài phỏng vấn, buổi phỏng vấn, bức thư, lá thư, thư ngỏ,
      tuyên bố, thông báo, thông cáo, thông cáo báo chí, thông điệp, bài viết, bài báo, báo cáo, dòng tweet,
      bài xã luận, bài đăng, dòng trạng thái, phát biểu, phát ngôn, bài diễn thuyết, bản tin, văn bản,
      lời phát biểu, bài phân tích, cuộc trả lời phỏng vấn, buổi chia sẻ, buổi thông tin, nghiên cứu,
      bài phát biểu khai mạc, bài phát biểu nhậm chức, bài phát biểu trước, bài phát biểu trên truyền hình,
      bài diễn văn nhậm chức, thông điệp liên bang, thông điệp năm mới, thông điệp đầu năm, thư chúc mừng,
      thư chúc tết, thư chia buồn, điện chia buồn, điện mừng, thư phản hồi, thư trả lời, văn bản trả lời,
      công văn trả lời, buổi phát sóng, lễ công bố kết quả, lễ công bố báo cáo, bài đăng trên facebook,
      bài đăng trên mạng xã hội, bài đăng trên, bài viết trên facebook, bài viết trên trang cá nhân,
      dòng chia sẻ, dòng trạng thái trên, status, bản thông báo, thông báo tuyển sinh, thông báo số,
      thông báo mới nhất, bản báo cáo tài chính, bản tường trình, đơn tường trình, đơn giải trình,
      lời tuyên bố, lời thú nhận, lời thú tội, cuộc phỏng vấn độc quyền, bài phỏng vấn độc quyền,
      bài trả lời phỏng vấn, cuộc khảo sát của, kết quả khảo sát, kết quả thăm dò, nghiên cứu mới,
      công bố mới, khảo sát mới, bản dự báo, bài xã luận trên, bài bình luận, bài phóng sự, phóng sự,
      đoạn ghi âm, đoạn băng ghi âm, đoạn video clip, clip ghi lại, video ghi lại
    `,
  },
  {
    type: 'STATEMENT',
    kind: 'noun',
    frame: 'saying',
    weak: true,
    phrases: `
      kết luận, kết luận ban đầu, bản kết luận, nhận định, bản báo cáo, báo cáo thường niên, dòng tin nhắn,
      thông tin, tin đồn, đoạn video, đoạn clip, đoạn tweet, buổi trả lời phỏng vấn, lời nhận định, lời khai,
      lời kể, lời chia sẻ, cuộc trả lời, bức tâm thư, tâm thư, buổi thuyết trình, bài thuyết trình,
      lời khẳng định, lời tâm sự, lời bộc bạch, lời nhấn mạnh, lời nhắn nhủ, lời nhận xét, lời giải thích,
      lời trần tình, lời xác nhận
    `,
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'saying',
    performs: true,
    phrases: `
      chính thức thông báo, ra thông cáo xác nhận, chính thức xác nhận, chính thức lên tiếng,
      đồng loạt lên tiếng
    `,
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'saying',
    weak: true,
    phrases: `hỏi`,
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      xuất hiện tin đồn, xuất hiện thông tin, xuất hiện clip, xuất hiện đoạn clip, xuất hiện bài viết,
      xuất hiện hình ảnh, xuất hiện video, rộ tin đồn, lan truyền tin đồn, lan truyền đoạn clip,
      lan truyền hình ảnh
    `,
  },
];
