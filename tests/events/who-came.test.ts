import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

const lead = 'Sáng 9/10, Trường Đại học Hà Hải tổ chức lễ phát động tháng nhân đạo.';

describe('who came to a gathering', () => {
  test.each([
    ['Đến tham dự buổi lễ có ông Trần Văn Lâm, Giám đốc Sở Y tế.', 'tham dự buổi lễ có', 'Trần Văn Lâm'],
    ['Về dự có bà Nguyễn Thị Mận.', 'Về dự có', 'Nguyễn Thị Mận'],
    ['Cùng đi có Bộ trưởng Lê Văn Tám.', 'Cùng đi có', 'Lê Văn Tám'],
  ])('was there on its day: %s', (sentence, trigger, name) => {
    const event = eventOf(`${lead} ${sentence}`, trigger);
    expect(event).toMatchObject({ date: '2014-10-09', basis: 'context', type: 'CONSULT' });
    expect(event.actors.map(actor => actor.name)).toContain(name);
  });
});

describe('what is done at a gathering', () => {
  test.each([
    ['Kết thúc buổi lễ, ban tổ chức trao 50 suất quà cho học sinh nghèo.', 'suất quà'],
    ['Tại chương trình, ban tổ chức trao 20 xe đạp.', 'trao'],
    ['Sau lễ phát động, gần 700 đoàn viên hiến máu.', 'hiến máu'],
    ['Nhà trường giới thiệu các câu lạc bộ. Dịp này, Công ty Hà Hải tặng 20 xe đạp cho học sinh.', 'tặng'],
  ])('is done on its day, whatever it is called: %s', (sentence, trigger) => {
    expect(eventOf(`${lead} ${sentence}`, trigger)).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });

  test('is told by common words too', () => {
    const text = 'Sáng 9/10, HĐND tỉnh khai mạc kỳ họp. Cũng tại kỳ họp, HĐND bầu hai phó chủ tịch.';
    expect(eventOf(text, 'bầu')).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });

  test('is reported there', () => {
    const text = `${lead} Tại buổi lễ, hiệu trưởng Trần Văn Lâm đã báo cáo công tác chuẩn bị.`;
    expect(eventOf(text, 'báo cáo')).toMatchObject({ date: '2014-10-09', type: 'STATEMENT' });
  });

  test('is no verb where a report is cited', () => {
    expect(eventOf('Theo báo cáo ngày 8/9 của Bộ Y tế, dịch giảm.', 'báo cáo').rules).toContain(
      'noun-phrase',
    );
  });
});

describe('a stretch of time before the rest', () => {
  test.each([
    ['Sáng 9/9, sau ba ngày nghị án, hội đồng xét xử tuyên ông Lâm 12 năm tù.', ['tuyên']],
    ['Chiều 9/9, sau nhiều giờ thuyết phục, cảnh sát giải cứu con tin.', ['giải cứu']],
  ])('tells for how long, and no deed of the day: %s', (text, triggers) => {
    expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(triggers);
  });
});

describe('a day that what is to come has come to', () => {
  test.each([
    ['Đến 7h ngày 12/10, tâm bão ở ngay trên quần đảo Hoàng Sa.', 'tâm bão', '2014-10-12'],
    ['Đến ngày 12/10, Thái Lan rút khỏi hiệp ước.', 'rút khỏi hiệp ước', '2014-10-12'],
  ])('is its day: %s', (text, trigger, date) => {
    expect(eventOf(text, trigger)).toMatchObject({ date, status: 'planned' });
  });

  test('ends what goes on until then', () => {
    expect(eventOf('Hội chợ kéo dài đến ngày 20/10.', 'Hội chợ').date).toBe('../2014-10-20');
  });
});
