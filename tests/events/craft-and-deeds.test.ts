import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

describe('craft and joint forces', () => {
  test.each([
    ['Hôm 5/9, hai máy bay ném bom B-52 bay qua Biển Đông.', 'bay', ['USA']],
    ['Ngày 5/9, tàu khu trục USS Nimitz tấn công một tàu hàng.', 'tấn công', ['USA']],
    ['Ngày 5/9, tiêm kích MiG-29 của Ba Lan tấn công một nhà kho.', 'tấn công', ['POL']],
    ['Ngày 5/9, liên quân Mỹ, Anh, Pháp không kích Syria.', 'không kích', ['USA', 'GBR', 'FRA']],
  ])('act for whose they are: %s', (text, trigger, actors) => {
    expect(codes(eventOf(text, trigger).actors)).toEqual(actors);
  });
});

describe('a noun that goes on with a deed', () => {
  test.each([
    [
      'Nga đã không kích năm nhà ga ở Ukraine. Đợt không kích đầu tiên bắt đầu sáng 5/9.',
      'Đợt không kích',
      ['RUS'],
    ],
    ['Triều Tiên phóng tên lửa đạn đạo. Vụ phóng hôm 5/9 khiến Nhật Bản lo ngại.', 'Vụ phóng', ['PRK']],
  ])('is of whoever has just been told to do it: %s', (text, trigger, actors) => {
    expect(codes(eventOf(text, trigger).actors)).toEqual(actors);
  });

  test('is of nobody where two have', () => {
    const text = 'Nga không kích Kiev. Ukraine không kích Kursk. Vụ phóng hôm 5/9 gây lo ngại.';
    expect(eventOf(text, 'Vụ phóng').actors).toEqual([]);
  });
});

describe('a verb', () => {
  test('that somebody begins to do is his', () => {
    expect(
      codes(eventOf('Ngày 5/9, phía Ukraine đã bắt đầu phản công.', 'bắt đầu phản công').actors),
    ).toEqual(['UKR']);
  });

  test('of which two stand under one marker of the passive is done by whoever stands there', () => {
    const event = eventOf('Hôm 5/9, bệnh nhân được các bác sĩ khoa Ngoại mổ cấp cứu.', 'cấp cứu');
    expect([event.actors[0]?.text, event.recipients[0]?.text]).toEqual([
      'các bác sĩ khoa Ngoại',
      'bệnh nhân',
    ]);
  });

  test('behind a carrier and the name of an officer is his, and no deed that was managed', () => {
    expect(
      codes(eventOf('Ngày 5/9, quyết định được Chủ tịch UBND tỉnh ký ban hành.', 'ký ban hành').actors),
    ).toEqual(['VNM']);
  });

  test('of trade is done by whose products bear the names before it', () => {
    const text = 'Ngày 5/9, hai dòng sữa bột Gold Sao, Gold Biển của Công ty Sao Biển tăng giá.';
    expect(codes(eventOf(text, 'tăng giá').actors)).toEqual(['Sao Biển']);
  });
});
