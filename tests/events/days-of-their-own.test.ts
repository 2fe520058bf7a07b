import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

const DAY = '2024-06-20';
const told = (text: string) => eventsOf(text, DAY).map(({ trigger, date, type }) => [trigger, date, type]);

describe('a verb with days of its own', () => {
  test('leaves the day told before to what happened then', () => {
    const text = 'Ngày 14/6, sự cố cáp quang khiến mạng chập chờn, dự kiến khắc phục xong vào 28/6.';
    expect(told(text)).toEqual([
      ['sự cố cáp', '2024-06-14', 'ACCIDENT'],
      ['khắc phục xong', '2024-06-28', 'OTHER'],
    ]);
  });

  test.each([
    ['Dịp Quốc khánh 2/9, người lao động được nghỉ 4 ngày từ 31/8 đến hết 3/9.', '2024-08-31/2024-09-03'],
    ['Dịp 30/4, học sinh nghỉ 5 ngày, từ 27/4 đến 1/5.', '2024-04-27/2024-05-01'],
  ])('lasts as long as they do, whatever feast they fall on: %s', (text, date) => {
    expect(eventOf(text, 'nghỉ', DAY).date).toBe(date);
  });

  test('leaves the month right behind a noun to the noun', () => {
    const text = 'Bảo hiểm xã hội Việt Nam chi trả lương hưu tháng 7 từ ngày 2/7.';
    expect(eventOf(text, 'chi trả', DAY).date).toBe('2024-07-02/..');
  });

  test('is no verb of saying: the day behind it is that of what is said', () => {
    const text = 'Ngày 18/6, Vinamilk cho biết ngày 17/6 công ty đã trả cổ tức.';
    expect(eventOf(text, 'cho biết', DAY).date).toBe('2024-06-18');
  });
});

describe('a year', () => {
  test('recounted is that of what is told, not of the telling', () => {
    expect(told('Bà kể năm 1972 bom như mưa.')).toEqual([]);
  });

  test('behind a term of parliament is that of the election', () => {
    expect(eventOf('Ông trúng cử đại biểu Quốc hội khóa XIV năm 2016.', 'trúng cử', DAY).date).toBe('2016');
  });

  test('behind the number of a storm is its name', () => {
    expect(
      told('Áp thấp mạnh lên thành cơn bão số 2 năm 2024.').filter(([, date]) => date === '2024'),
    ).toEqual([]);
  });

  test('in which something was done is not shared by how things stand today', () => {
    expect(told('Năm 2010, dự án được phê duyệt, đến nay chưa khởi công.')).toEqual([
      ['phê duyệt', '2010', 'LEGISLATE'],
    ]);
  });
});

describe('posts that one verb lists', () => {
  test('have each their time', () => {
    const text =
      'Ông Đạm từng giữ chức Phó Giám đốc (8/2012-9/2017), Vụ trưởng Vụ Tài chính (10/2017-6/2020).';
    expect(told(text)).toEqual([
      ['giữ chức', '2012-08/2017-09', 'APPOINT'],
      ['giữ chức', '2017-10/2020-06', 'APPOINT'],
    ]);
  });
});

describe('a mishap', () => {
  test('told as the subject of the lives that it cost is told too', () => {
    expect(told('Hôm 15/6, tai nạn lao động tại mỏ than làm 3 thợ lò thiệt mạng.')).toEqual([
      ['tai nạn lao động', '2024-06-15', 'ACCIDENT'],
      ['thiệt mạng', '2024-06-15', 'LIFE'],
    ]);
  });
});

describe('a house that holds something with a foreign name', () => {
  test.each([
    ['Ngày 17/6, Huế tổ chức Festival nghề truyền thống.', 'Festival', 'LAUNCH'],
    ['Hà Nội tổ chức SEA Games hôm 12/5/2022.', 'tổ chức', 'CONTEST'],
    ['Ngày 17/6, công ty tổ chức Gala Dinner tại Hạ Long.', 'tổ chức', 'OTHER'],
  ])('is not the house of that name: %s', (text, trigger, type) => {
    expect(eventOf(text, trigger, DAY).type).toBe(type);
  });

  test('and one whose name begins so is', () => {
    const [event] = eventsOf('Ngày 17/6, tổ chức Save the Children trao quà.', DAY);
    expect(event!.actors[0]?.name).toBe('Save the Children');
  });
});
