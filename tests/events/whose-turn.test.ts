import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

describe('who acts', () => {
  test.each([
    [
      'Hôm 5/9, tại Ba Lan, Mỹ và nước chủ nhà khởi công trạm radar, dự kiến hoàn thành năm 2020.',
      'hoàn thành',
      ['USA', 'POL'],
    ],
    ['Ngày 5/9, tại Đức, Pháp và Ý, người dân biểu tình.', 'biểu tình', ['người dân']],
    [
      'Vài ngày sau khi Mỹ đưa hệ thống mới tới căn cứ Nelva, hôm 5/9 Moscow cáo buộc NATO khiêu khích.',
      'cáo buộc',
      ['RUS'],
    ],
    [
      '(VOV) - Vài ngày sau khi Mỹ đưa hệ thống mới tới căn cứ Nelva, Moscow hôm 5/9 cáo buộc NATO khiêu khích.',
      'cáo buộc',
      ['RUS'],
    ],
  ])('stands behind the comma that closes where or when it was: %s', (text, trigger, actors) => {
    expect(eventOf(text, trigger).actors.map(({ code, name, text: words }) => code ?? name ?? words)).toEqual(
      actors,
    );
  });

  test('is whoever spoke before, behind what he said of others', () => {
    const text = 'Ngày 5/9, người phát ngôn Nga Pavel Orlov nói NATO đang mở rộng và cảnh báo Mỹ sẽ trả giá.';
    expect(eventOf(text, 'cảnh báo')).toMatchObject({
      actors: [{ code: 'RUS', name: 'Pavel Orlov' }],
      source: null,
    });
  });

  test('is another where a clause is set against what was said', () => {
    const text =
      'Ngày 5/9, Đại sứ Mỹ Peter Holden nói Nga vi phạm thỏa thuận, còn Đại sứ Nga Pavel Orlov hôm 6/9 phủ nhận cáo buộc.';
    expect(eventOf(text, 'phủ nhận')).toMatchObject({
      actors: [{ code: 'RUS', name: 'Pavel Orlov' }],
      source: null,
    });
  });

  test('is whoever promises a deed that is nobody else’s', () => {
    const text = 'Ngày 5/9, Tổng thống Nga Pavel Orlov cam kết việc rút quân sẽ bắt đầu ngày 20/10.';
    expect(codes(eventOf(text, 'rút quân sẽ bắt đầu').actors)).toEqual(['RUS']);
  });
});

describe('the sides of a meeting', () => {
  test('are the subject and the person who is named right behind it', () => {
    const text =
      'Ngoại trưởng Đức Anna Brandt, sau cuộc gặp ông Pavel Orlov ngày 5/9, bay tới Kiev ngày 6/9.';
    expect(eventOf(text, 'cuộc gặp').actors.map(({ name }) => name)).toEqual(['Anna Brandt', 'Pavel Orlov']);
  });

  test('are those of whom the talks were told before, when one of them broke them off', () => {
    const text =
      'Ngày 5/8, Tổng thống Mỹ Peter Holden đình chỉ đàm phán với Iran. Các cuộc đàm phán được nối lại ngày 9/9.';
    expect(codes(eventOf(text, 'Các cuộc đàm phán').actors)).toEqual(['USA', 'IRN']);
  });
});
