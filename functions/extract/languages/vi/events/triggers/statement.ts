import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** STATEMENT: says, announces, publishes. */
export const statement: readonly TriggerGroup[] = [
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'saying',
    performs: true,
    phrases: `
      tuyên bố, ra tuyên bố, đưa ra tuyên bố, thông báo, ra thông báo, khẳng định, tái khẳng định, nhấn mạnh,
      bày tỏ, công bố, chính thức công bố, xác nhận, lên tiếng, phát biểu
    `,
    examples: ['Ông Rasmussen khẳng định ngày 5/3'],
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'saying',
    phrases: `
      nói, nói thêm, nói rằng, cho biết, cho biết thêm, cho hay, cho hay thêm, phát tuyên bố, phát đi tuyên bố,
      phát đi thông báo, phát thông báo, đưa ra thông báo, có thông báo, thông tin thêm, thông tin về,
      có bài phát biểu, nhận định, đánh giá, chia sẻ, trả lời, trả lời phỏng vấn, trả lời báo chí, giải thích,
      lý giải, phân tích, cho rằng, nêu rõ, nêu, nêu quan điểm, lưu ý, tiết lộ, thổ lộ, tâm sự, kể, kể lại,
      kể với, viết, viết trên twitter, viết trên facebook, đăng, đăng tải, đăng bài, đăng đàn, dẫn lời,
      dẫn lại lời, dẫn nguồn, trích lời, dẫn thông báo, đưa tin, loan tin, loan báo, phản ánh, ghi nhận, mô tả,
      miêu tả, dự báo, dự đoán, tiên đoán, ước tính, phỏng đoán, bình luận, lên tiếng xác nhận, tuyên đọc,
      đọc diễn văn, phát ngôn, thừa nhận rằng, thú nhận, khai, khai nhận, khai báo, thành khẩn khai nhận,
      quả quyết, một mực, đính chính, cải chính, phân trần, giãi bày, than, than thở, phàn nàn rằng, nhắc lại,
      hồi tưởng, nhớ lại, tin tưởng, hy vọng rằng, mong rằng, kỳ vọng rằng, thắc mắc, đặt câu hỏi,
      gửi thông điệp, gửi thư, gửi thư ngỏ, phát hành báo cáo, công khai, trao đổi với báo chí, trao đổi với phóng viên, nói với phóng viên,
      lập luận, chỉ ra, chỉ rõ, cho thấy rằng, khuyên, dặn, đề cập, nhắc đến, nhắc tới, tổ chức họp báo,
      họp báo, mở họp báo, đăng thông báo, phát sóng phỏng vấn, tung tin, tung ra tuyên bố, trấn an, bác tin,
      nói như vậy, đọc thông điệp, đáp, đáp lời, phản hồi, hồi đáp, gợi ý, bật mí, hé lộ, úp mở, khoe,
      kết luận, tweet, viết trên tài khoản, đăng trên, đăng lên, đưa lên mạng, tung lên mạng, phổ biến nội dung,
      phổ biến quy định, phổ biến nghị quyết, phổ biến kế hoạch,
      tường thuật, thuật lại, bày tỏ quan điểm, nêu ý kiến, phát biểu nhậm chức, liệt kê, chỉ ra rằng,
      thuyết trình, trình bày, thuyết minh, tiết lộ rằng, khẳng định rằng, tuyên truyền, thông cáo,
      ra thông cáo, ra thông cáo báo chí, phát thông cáo, thông tin, thông tin đến, thông tin tới, báo tin,
      gửi thông cáo, bắn tin, hồi âm, nhắn tin, nhắn, livestream, lên sóng
    `,
  },
  {
    type: 'STATEMENT',
    kind: 'noun',
    frame: 'saying',
    phrases: `
      bài phát biểu, bài diễn văn, cuộc họp báo, buổi họp báo, cuộc phỏng vấn, bài phỏng vấn, buổi phỏng vấn,
      bức thư, lá thư, thư ngỏ, tuyên bố, thông báo, thông cáo, thông cáo báo chí, thông điệp, bài viết,
      bài báo, báo cáo, dòng tweet, bài xã luận, bài đăng, dòng trạng thái, phát biểu, phát ngôn,
      bài diễn thuyết, bản tin, văn bản, lời phát biểu, bài phân tích, cuộc trả lời phỏng vấn, buổi chia sẻ,
      buổi thông tin, nghiên cứu
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
      lời kể, lời chia sẻ, cuộc trả lời, bức tâm thư, tâm thư, buổi thuyết trình, bài thuyết trình
    `,
  },
];
