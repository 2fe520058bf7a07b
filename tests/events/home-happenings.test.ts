/** What is told of crime, courts, firms and schools at home: whose date, who did it, and what is none. */
import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const names = (text: string, trigger: string, published = '2021-12-25') => {
  const { actors, recipients } = eventOf(text, trigger, published);
  return [actors, recipients].map(each => each.map(({ code, name, text }) => name ?? code ?? text));
};

describe('whoever suffers the law', () => {
  test('suffers what stands behind the comma of one passive marker too', () => {
    const text = 'Ngày 9/11, ông Trần Văn Đông bị khởi tố, bắt tạm giam.';
    expect(names(text, 'bắt tạm giam')[1]).toEqual(['Trần Văn Đông']);
  });
});

describe('whoever leaves a post', () => {
  test('is the person right before the verb, where another takes his place', () => {
    expect(names('Ngày 5/12, ông Lê Nam thay ông Hà Bình từ chức.', 'từ chức')[0]).toEqual(['Hà Bình']);
  });
});

describe('a name with words behind it that no rule reads', () => {
  test('does what the clause of time tells', () => {
    const text = 'Lào dẫn đầu với 4 điểm sau khi đánh bại Brunei 3-0 hôm 1/12.';
    expect(codes(eventOf(text, 'đánh bại', '2021-12-25').actors)).toEqual(['LAO', 'BRN']);
  });

  test('does what stands behind the date and a word that no lexicon has', () => {
    const text = 'Philippines tối 2/12 cũng chốt 23 cái tên.';
    expect(eventOf(text, 'chốt', '2021-12-25').date).toBe('2021-12-02');
  });

  test('leaves the verb behind the comma without the date of those words', () => {
    const text = 'Lan nổi tiếng với "Cơn mưa chiều" năm 2011, rời công ty cũ cuối năm 2016.';
    const found = eventsOf(text, '2021-12-25').map(({ trigger, date }) => [trigger, date]);
    expect(found).toEqual([['rời công ty', '2016']]);
  });
});

describe('a vehicle with its load', () => {
  test('has an accident of the day that the sentence opens with', () => {
    const text = 'Hôm 17/12, một xe bồn chở sữa lật nghiêng trên cầu, người dân kéo đến xem.';
    expect(eventOf(text, 'lật nghiêng', '2021-12-25').date).toBe('2021-12-17');
  });

  test('has one of which people died, whatever the travellers were at', () => {
    const text = 'Năm 2010, vụ lật xe chở 40 khách hành hương làm 3 người chết.';
    const found = eventsOf(text, '2021-12-25').map(({ trigger, type }) => [trigger, type]);
    expect(found).toEqual([
      ['vụ lật xe', 'ACCIDENT'],
      ['làm', 'LIFE'],
    ]);
  });
});

describe('what is said or asked for', () => {
  test('has the date between the saying and a marker of the past', () => {
    const text = 'Chị Thu cho biết năm ngoái đã đóng hơn 6 triệu đồng.';
    expect(eventOf(text, 'đóng', '2021-12-25')).toMatchObject({ type: 'TRADE', date: '2020' });
  });

  test('has the date since which it is to hold', () => {
    const text = 'Bộ Y tế đề nghị từ 1/3/2022, các tỉnh mở lại trường học.';
    expect(eventOf(text, 'mở lại', '2021-12-25').date).toBe('2022-03-01/..');
  });
});

describe('a year of school', () => {
  test('begins on the day that the sentence opens with', () => {
    const text = 'Sáng 6/9, học sinh Huế khai giảng năm học 2021-2022.';
    expect(eventOf(text, 'khai giảng', '2021-12-25').date).toBe('2021-09-06');
  });
});

describe('a session of the market', () => {
  test('only says when, where it opens the clause', () => {
    const text = 'Chốt phiên 9/12, cổ phiếu này tăng 5%. Chỉ số chốt phiên 10/12 ở 1.450 điểm.';
    const found = eventsOf(text, '2021-12-25').map(({ trigger, date }) => [trigger, date]);
    expect(found).toEqual([
      ['tăng', '2021-12-09'],
      ['chốt phiên', '2021-12-10'],
    ]);
  });
});

describe('a month without its year', () => {
  test('is past in December, where nothing points ahead', () => {
    const text = 'Mẫu xe được giới thiệu vào tháng 1, mở bán hôm 24/3.';
    const past = eventOf(text, 'giới thiệu', '2021-12-25');
    expect([past.date, past.type, past.status]).toEqual(['2021-01', 'LAUNCH', 'asserted']);
    const ahead = eventOf('Phim dự kiến ra rạp vào tháng 1.', 'ra rạp', '2021-12-25');
    expect(ahead.date).toBe('2022-01');
  });
});

describe('a label before a colon', () => {
  test('does nothing of what stands behind it', () => {
    const text = 'Vụ Trần Văn Hải: Viện kiểm sát bác bỏ kháng cáo ngày 5/12.';
    expect(codes(eventOf(text, 'bác bỏ', '2021-12-25').actors)).toEqual(['VNM']);
  });
});

describe('a trial', () => {
  test('is not held by whoever says something at it', () => {
    const text = 'Tại phiên tòa hôm 6/12, bị cáo Trần Văn Tâm phản cung.';
    expect(names(text, 'phiên tòa')[0]).toEqual([]);
  });
});

describe('two firms', () => {
  test('merge with each other', () => {
    const text = 'Tháng 10, Vissan sáp nhập với Masan tại TP HCM.';
    expect(names(text, 'sáp nhập với')).toEqual([['Vissan', 'Masan'], []]);
  });
});

describe('a story told', () => {
  test('has the day right behind the telling, where words go on', () => {
    const text = 'Bà Phạm Thị Hương kể đêm qua cả nhà chui xuống gầm giường. Ông Lê Nam kể hôm 5/12.';
    const found = eventsOf(text, '2021-12-25').map(({ trigger, date }) => [trigger, date]);
    expect(found).toEqual([['kể', '2021-12-05']]);
  });
});

describe('a year told', () => {
  test('is left behind by a later one', () => {
    const text = 'Năm 2018, Masan mua xưởng gạo, năm ngoái bán lại. Tháng 11, Vissan mở cửa hàng.';
    expect(eventOf(text, 'mở cửa hàng', '2021-12-25').date).toBe('2021-11');
  });

  test('nor is what was done a day before one to come', () => {
    const text = `Trưa 20/11, đoàn khách hạ cánh tại Phú Quốc.

Hãng sẽ bay tới Nga từ 28/11.

Trước đó một ngày, hai đoàn khách khác đã đến Khánh Hòa.`;
    expect(eventOf(text, 'đến', '2021-11-20').date).toBe('2021-11-19');
  });
});

describe('a young man', () => {
  test('is no country because he goes to one', () => {
    const text = 'Nghệ sĩ Trần Anh Vũ qua đời sáng 2/4. Anh sang Mỹ hôm 28/3.';
    expect(names(text, 'sang', '2019-04-02')[0]).toEqual(['Trần Anh Vũ']);
  });
});

describe('what is done in public', () => {
  test('is told by its own verb', () => {
    const text = 'Sáng 5/12, Thủ tướng Nhật Bản công khai gửi lời xin lỗi tới người dân.';
    expect(eventOf(text, 'gửi lời xin lỗi', '2021-12-25')).toMatchObject({
      type: 'CONCEDE',
      date: '2021-12-05',
    });
  });
});

describe('whoever stands behind a comma and a sum', () => {
  test('gives another sum, and gets none', () => {
    const text = 'Ngày 5/12, Mỹ viện trợ 100.000 USD, Hàn Quốc 300.000 USD.';
    expect(names(text, 'viện trợ')).toEqual([['USA'], []]);
  });
});
