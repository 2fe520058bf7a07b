import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('what a clause of reason or time tells as done', () => {
  test('is bounded by the dated act beside it', () => {
    const text = 'Ukraine ngày 2/9 kêu gọi NATO họp khẩn sau khi Nga phóng hàng chục tên lửa vào Kharkov.';
    const told = eventOf(text, 'phóng');
    expect([told.date, told.basis, told.status]).toEqual(['[..2014-09-02]', 'bounded', 'asserted']);
    expect([codes(told.actors), codes(told.recipients)]).toEqual([['RUS'], ['UKR']]);
    expect(told.rules).toContain('in-passing');
  });

  test('is bounded by the publication where nothing beside it has a date', () => {
    expect(eventOf('Giá dầu tăng sau khi Iran tấn công hai tàu ở vịnh Oman.', 'tấn công').date).toBe(
      '[..2014-10-10]',
    );
    expect(eventOf('Dù quân đội Syria đã chiếm lại Aleppo, giao tranh tiếp diễn.', 'chiếm lại').basis).toBe(
      'bounded',
    );
  });

  test.each([
    ['Mỹ sẽ rút quân sau khi Taliban tấn công căn cứ.', 'tấn công'],
    ['Mỹ điều tàu chiến để phong tỏa Iran.', 'phong tỏa'],
    ['NATO có thể can thiệp sau khi Nga tấn công Kiev.', 'tấn công'],
  ])('is none where the sentence tells no fact: %s', (text, trigger) => {
    expect(eventsOf(text).filter(each => each.trigger === trigger)).toEqual([]);
  });

  test('takes no date from the context', () => {
    const text =
      'Ngày 8/10, Mỹ triệu tập Đại sứ Nga.\n\nWashington lên án Moscow sau khi Nga tấn công thành phố Kharkov.';
    expect(eventOf(text, 'tấn công').basis).toBe('bounded');
  });
});

describe('who is meant', () => {
  test('armies, envoys and posts of two sides or of that country act for them', () => {
    const text = 'Nga và Trung Quốc ngày 1/9 ký hiệp ước. Tư lệnh quân đội hai nước điện đàm hôm 2/9.';
    const told = eventOf(text, 'điện đàm');
    expect([codes(told.actors), told.actors[0]!.text]).toEqual([['CHN', 'RUS'], 'Tư lệnh quân đội hai nước']);
    const navy = 'Ấn Độ ngày 1/9 phóng tên lửa. Hải quân của nước này bắn hạ một máy bay hôm 2/9.';
    expect(codes(eventOf(navy, 'bắn hạ').actors)).toEqual(['IND']);
  });

  test('a joint body may be pointed to by another word', () => {
    const text = 'Hội đồng NATO - Nga ra đời năm 2002. Cơ chế này đã họp ba lần trong năm 2013.';
    expect(codes(eventOf(text, 'họp').actors)).toEqual(['NATO', 'RUS']);
  });

  test('the alliance without more is not the United Nations', () => {
    const text = 'NATO ngày 1/9 họp với Đại hội đồng Liên Hợp Quốc. Hôm 2/9, liên minh kêu gọi Nga rút quân.';
    expect(codes(eventOf(text, 'kêu gọi').actors)).toEqual(['NATO']);
  });

  test('whose city it is does not join in a meeting there', () => {
    const text = 'Tướng lĩnh Nga và NATO đã gặp nhau tại thủ đô Baku của Azerbaijan hôm 7/9.';
    expect(codes(eventOf(text, 'gặp nhau').actors)).toEqual(['RUS', 'NATO']);
  });

  test('of soldiers who die it is told whose they are', () => {
    expect(codes(eventOf('Ba binh sĩ NATO thiệt mạng ở Kabul hôm 2/9.', 'thiệt mạng').actors)).toEqual([
      'NATO',
    ]);
  });

  test('a government is told by its leader, with his country or without', () => {
    const text = 'Chính phủ Thủ tướng Nhật Bản Shinzo Abe hôm 3/9 trừng phạt Nga.';
    expect(codes(eventOf(text, 'trừng phạt').actors)).toEqual(['JPN']);
  });
});

test.each([
  'Dự kiến Tổng thư ký NATO Jens Stoltenberg sẽ hội đàm với Ngoại trưởng Nga Sergei Lavrov vào cuối tháng này.',
  'Dự kiến ông Stoltenberg hội đàm với ông Lavrov ngày 20/10.',
])('words of a plan before a person are no verb: %s', text => {
  expect(codes(eventOf(text, 'hội đàm').actors)).toEqual(['NATO', 'RUS']);
});

test('of several meetings of the same two the lead tells that of the news', () => {
  const text = [
    'Tư lệnh quân đội Nga và NATO đã gặp trực tiếp tại Baku.',
    'Cuộc gặp giữa Đại tướng Nga Gerasimov và Chủ tịch Ủy ban quân sự NATO Pavel diễn ra hôm 9/10.',
    'Nga và NATO cũng gặp nhau vào tháng 3.',
  ].join('\n\n');
  const met = eventOf(text, 'Cuộc gặp');
  expect([met.date, met.mentions.length, met.place?.text]).toEqual(['2014-10-09', 2, 'Baku']);
});

test('whoever is put on a list of the banned is punished', () => {
  const text = 'EU ngày 17/9 đưa 21 quan chức Nga vào danh sách bị cấm đi lại.';
  const told = eventOf(text, 'đưa');
  expect([told.type, codes(told.actors), codes(told.recipients)]).toEqual(['SANCTION', ['EU'], ['RUS']]);
});
