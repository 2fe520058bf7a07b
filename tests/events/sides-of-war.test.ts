import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('Fighting', () => {
  test.each([
    [
      'Giao tranh giữa quân đội Ukraine và phe ly khai hôm 5/9 làm 5 người chết.',
      'giao tranh',
      ['UKR', undefined],
    ],
    ['Ngày 5/9, xung đột biên giới nổ ra giữa Armenia và Azerbaijan.', 'xung đột', ['ARM', 'AZE']],
    ['Binh sĩ Ấn Độ và Trung Quốc hôm 5/9 đụng độ ở biên giới.', 'đụng độ', ['IND', 'CHN']],
  ])('has its sides as actors: %s', (text, trigger, actors) => {
    const event = eventOf(text, trigger);
    expect(event.actors.map(({ code }) => code)).toEqual(actors);
    expect(event.recipients).toEqual([]);
  });

  test('that names nobody is of both sides of the only war that is told', () => {
    const text =
      'Chiến sự ở Gaza hôm 5/9 ác liệt hơn.\n\nIsrael ngày 5/9 ném bom 20 mục tiêu của Hamas.\n\nHamas hôm 4/9 bắn rocket vào Israel.';
    expect(codes(eventOf(text, 'chiến sự').actors)).toEqual(['ISR', 'Hamas']);
  });
});

describe('A date of another happening', () => {
  test('is not that of what stands behind `sau`', () => {
    expect(eventsOf('Căng thẳng Ấn Độ - Pakistan leo thang từ ngày 5/9 sau vụ đánh bom ở Kashmir.')).toEqual(
      [],
    );
  });

  test('is not that of the charge, where it says since when the deed was done', () => {
    const text =
      'Quân đội Myanmar bị Liên hợp quốc cáo buộc thanh lọc sắc tộc người Rohingya từ tháng 8/2013.';
    expect(eventOf(text, 'cáo buộc').date).toBe('[..2014-10-10]');
  });
});

describe('What is done to states and crowds', () => {
  test.each([
    ['Nga hôm 5/9 bị loại khỏi Hội đồng Nhân quyền Liên hợp quốc.', 'SANCTION', ['RUS']],
    [
      'Cảnh sát chống bạo động Hong Kong hôm 5/9 bắn hơi cay giải tán người biểu tình.',
      'ASSAULT',
      [undefined],
    ],
  ])('has the type of the deed: %s', (text, type, recipients) => {
    const [event] = eventsOf(text);
    expect(event!.type).toBe(type);
    expect(event!.recipients.map(({ code }) => code)).toEqual(recipients);
  });

  test('names no town of which nothing is known as whoever is struck', () => {
    const [event] = eventsOf('Quân đội Ukraine hôm 5/9 đã pháo kích Shevkinovo.');
    expect(event!.recipients).toEqual([]);
  });

  test('names the state that a town lies in', () => {
    const [event] = eventsOf('Quân đội Ukraine hôm 5/9 đã pháo kích Shebekino.');
    expect(event!.recipients.map(({ code }) => code)).toEqual(['RUS']);
  });
});

describe('What states lay down', () => {
  test.each([
    ['EU nhất trí cấm nhập khẩu dầu thô Nga từ ngày 5/9.', 'SANCTION', '2014-09-05/..'],
    [
      'Theo sắc lệnh được Tổng thống Mỹ ký hôm 5/9, công dân sáu nước bị cấm nhập cảnh.',
      'LEGISLATE',
      '2014-09-05',
    ],
    ['Chính quyền Mỹ hôm 5/9 công bố lệnh trừng phạt mới đối với Nga.', 'SANCTION', '2014-09-05'],
    ['Hôm 5/9, ASEAN đã ra bản Tuyên bố chung, trong đó bày tỏ lo ngại.', 'STATEMENT', '2014-09-05'],
  ])('is told by what it is, from its day on: %s', (text, type, date) => {
    const [event] = eventsOf(text);
    expect([event!.type, event!.date]).toEqual([type, date]);
  });
});
