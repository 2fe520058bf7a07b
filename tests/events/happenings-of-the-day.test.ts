import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const DAY = '2024-03-15';

describe('an interview', () => {
  test.each([
    [
      'Trao đổi với PV sáng 14/3, ông Lê Văn Bảy cho biết vụ việc đang được làm rõ.',
      'cho biết',
      'Lê Văn Bảy',
    ],
    ['Ngày 8/2, trao đổi với Báo Giao thông, ông Nguyễn Văn Quang phủ nhận.', 'phủ nhận', 'Nguyễn Văn Quang'],
  ])('is told by what is said in it: %s', (text, trigger, speaker) => {
    expect(codes(eventOf(text, trigger, DAY).actors)).toEqual([speaker]);
    expect(eventsOf(text, DAY).map(event => event.type)).not.toContain('CONSULT');
  });
});

describe('a verb beside another', () => {
  test('of motion only says whither', () => {
    const events = eventsOf('Dịch sởi bùng phát trở lại vào năm 2019.', DAY);
    expect(events.map(event => event.trigger)).toEqual(['bùng phát trở lại']);
  });

  test('is what befell those who are helped', () => {
    const text = 'Cảnh sát biển giải cứu 12 ngư dân trên tàu cá gặp nạn hôm 11/3.';
    expect(eventOf(text, 'giải cứu', DAY).date).toBe('2024-03-11');
  });

  test('is a disaster’s, not the end of its name', () => {
    const event = eventOf('Bão đổ bộ vào miền Trung ngày 12/3.', 'đổ bộ', DAY);
    expect([event.type, event.date]).toEqual(['ACCIDENT', '2024-03-12']);
  });
});

describe('the words behind the passive', () => {
  test('may be whoever did it', () => {
    const event = eventOf(
      'Anh Nam bị nhóm người lạ mặt chém trọng thương tối 11/3.',
      'chém trọng thương',
      DAY,
    );
    expect([event.type, codes(event.recipients)]).toEqual(['ASSAULT', ['Nam']]);
  });
});

describe('a route', () => {
  test.each([
    'Từ 28 đến 31/3, từ Quảng Trị đến Nghệ An có mưa.',
    'Vùng biển Đà Nẵng đến Phú Yên động ngày 14/3.',
  ])('is no journey: %s', text => {
    expect(eventsOf(text, DAY).map(event => event.type)).not.toContain('MOVE');
  });
});

describe('a time', () => {
  test('in which something happened last is that of the happening', () => {
    const text = 'Phần mềm trông đã cũ kể từ lần nâng cấp cuối cùng vào năm 2014.';
    expect(eventsOf(text, DAY).map(({ trigger, date }) => [trigger, date])).toEqual([['nâng cấp', '2014']]);
  });

  test('before a conjunction in brackets is no verb’s behind it', () => {
    const events = eventsOf('Ông làm hiệu trưởng 17 năm (từ năm 1979 cho đến khi nghỉ hưu năm 1997).', DAY);
    expect(events.filter(event => event.trigger === 'nghỉ hưu').map(event => event.date)).toEqual(['1997']);
  });
});

test('a storm that costs lives is an accident', () => {
  const types = eventsOf('Từ ngày 6 đến 12/3, mưa lũ đã làm 130 người chết.', DAY).map(event => event.type);
  expect(types).not.toContain('OTHER');
});

test('who holds a concert is its actor', () => {
  const event = eventOf('Ca sĩ Mỹ Tâm tổ chức liveshow tại Hà Nội tối 9/3.', 'tổ chức liveshow', DAY);
  expect(codes(event.actors)).toEqual(['Mỹ Tâm']);
});

describe('the date of something else', () => {
  test('that a clause only comes after opens an interval, and is its day nowhere', () => {
    const dates = eventsOf('Sau Đại thắng mùa Xuân năm 1975, anh Nam trở ra miền Bắc.', DAY);
    expect(dates.map(({ date }) => date)).toEqual(['1975-21/..']);
  });

  test('before a conjunction is that of the verb before', () => {
    const text = 'Sony sẽ bán ra Z1 và QX10 từ tháng 9/2023, nhưng chưa công bố giá.';
    expect(eventOf(text, 'bán ra', DAY).date).toBe('2023-09/..');
  });
});

test('brackets tell of whom they stand behind', () => {
  const text = 'Cô là tay vợt Pháp trẻ nhất sau Mary Pierce (vô địch giải đấu ở Paris năm 2000).';
  expect(codes(eventOf(text, 'vô địch', DAY).actors)).toEqual(['Mary Pierce']);
});

test('what is held stands behind its verb, whatever it is held beside', () => {
  const text = 'Song song với chuỗi sự kiện IFA, Sony tổ chức ra mắt điện thoại mới vào sáng 5/3.';
  expect(eventOf(text, 'tổ chức ra mắt điện thoại', DAY).type).toBe('LAUNCH');
});

describe('a crime', () => {
  test('told by the bank is done by the robbers', () => {
    const text =
      'Trưa 5/3, hai kẻ cướp xông vào ngân hàng. Vietcombank cho hay hai kẻ cướp đi xe máy, bịt mặt và dùng súng đã khống chế bảo vệ.';
    expect(eventOf(text, 'khống chế bảo vệ', DAY).actors.map(actor => actor.text)).toEqual(['hai kẻ cướp']);
  });

  test('told blow by blow is suffered by one', () => {
    const event = eventOf('Chiều 5/3, anh Hoàn bị Lê Dũng tát, đấm vào mặt.', 'đấm vào mặt', DAY);
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['Lê Dũng'], ['Hoàn']]);
  });

  test('is not done by the police that look into it', () => {
    const text = 'Công an Bình Dương dựng lại hiện trường vụ cướp xảy ra tại tiệm vàng vào trưa 5/3.';
    for (const event of eventsOf(text, DAY).filter(({ type }) => type === 'ASSAULT'))
      expect(event.actors).toEqual([]);
  });
});

test('who speaks is named before the verb of saying, with his post between commas', () => {
  const text =
    'Sáng 10/3, ông Trần Quang Hoài, Tổng cục trưởng Thủy lợi, nói trong số nạn nhân có 6 người chết do sạt lở.';
  expect(eventOf(text, 'nói', DAY).date).toBe('2024-03-10');
});

describe('what the police are told', () => {
  test('is the happening of its hour, and not what it is about', () => {
    const text = 'Lúc 5h ngày 5/10, Công an huyện A nhận được tin báo của người dân về vụ cháy.';
    expect(
      eventsOf(text)
        .filter(({ basis }) => basis === 'stated')
        .map(({ trigger }) => trigger),
    ).toEqual(['nhận được tin báo']);
  });
});
