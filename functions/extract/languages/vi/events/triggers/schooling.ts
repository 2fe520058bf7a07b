import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** Schooling, faith and citizenship: dated happenings of a life that are neither birth, death, harm nor marriage. */
export const schooling: readonly TriggerGroup[] = [
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'undergo',
    personal: true,
    phrases: `
      tốt nghiệp, đỗ đại học, trúng tuyển, thi đỗ, đậu đại học, nhập học, đậu, 
      nhận bằng tốt nghiệp, lấy bằng, bảo vệ luận án, bảo vệ luận văn, bảo vệ khoá luận, bảo vệ đồ án,
      bảo vệ tốt nghiệp, bảo vệ đề tài, trúng tuyển vào, tốt nghiệp đại học, tốt nghiệp thạc sĩ,
      tốt nghiệp tiến sĩ, tốt nghiệp thủ khoa, tốt nghiệp loại giỏi, tốt nghiệp xuất sắc, tốt nghiệp trường,
      lấy bằng tiến sĩ, lấy bằng thạc sĩ, nhận bằng tiến sĩ, nhận bằng thạc sĩ, bảo vệ thành công luận án,
      bảo vệ tiến sĩ, bảo vệ luận án tiến sĩ, trúng tuyển đại học, đỗ vào trường, đỗ trường, đỗ lớp,
      thi trượt, trượt đại học, thi rớt, bỏ học, nghỉ học giữa chừng, thôi học, đuổi học, bị buộc thôi học,
      bị cho thôi học, vào đại học, vào lớp, lên lớp, chuyển trường mới, du học sinh về nước, quy y,
      nhận học bổng, nhận … học bổng, nhận được học bổng, nhận được … học bổng, giành học bổng, giành được học bổng,
      giành … học bổng, đạt học bổng, đạt được học bổng, trúng học bổng, săn được học bổng, xuất gia, đi tu, hoàn tục, nhập tịch, nhập quốc tịch, thôi quốc tịch,
      thi vào, nộp hồ sơ nhập học, nhận giấy báo trúng tuyển, nhận giấy báo nhập học
    `,
    examples: ['Năm 2018, Nguyễn Văn Nam tốt nghiệp đại học', 'Tháng 9/2018, Lan nhập học'],
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'undergo',
    personal: true,
    weak: true,
    phrases: `
      theo học, đỗ, trượt
    `,
  },
  {
    type: 'OTHER',
    kind: 'noun',
    frame: 'undergo',
    phrases: `
      lễ tốt nghiệp, lễ trao bằng tốt nghiệp, lễ trao bằng tiến sĩ, lễ quy y
    `,
  },
];
