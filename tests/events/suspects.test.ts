import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

describe('those whom the police arrest together', () => {
  test.each([
    'Ngày 5/9, Công an huyện Hóc Môn bắt giữ Nguyễn Văn Tài (SN 1990, ngụ quận 12), Trần Văn Lộc (SN 1992, quê Cà Mau) và Lê Thị Mai (SN 1995).',
    'Ngày 5/9, Công an Hà Nội bắt giữ ba nghi phạm là Nguyễn Văn Tài (20 tuổi, trú xã Tam Phước, huyện Long Điền), Trần Văn Lộc (21 tuổi, trú TP Vinh) và Lê Thị Mai (22 tuổi).',
    'Ngày 5/9, Công an Hà Nội bắt giữ Nguyễn Văn Tài (20 tuổi, trú huyện Long Điền) cùng Trần Văn Lộc (21 tuổi, trú TP Vinh) và Lê Thị Mai (22 tuổi).',
  ])('are all told, whatever their brackets hold: %s', text => {
    expect(codes(eventOf(text, 'bắt giữ').recipients)).toEqual([
      'Nguyễn Văn Tài',
      'Trần Văn Lộc',
      'Lê Thị Mai',
    ]);
  });

  test('are named again as both', () => {
    const text =
      'Ngày 5/9, Công an Hà Nội bắt giữ Nguyễn Văn Tài (20 tuổi, trú huyện Long Điền) và Trần Văn Lộc (21 tuổi). Ngày 6/9, cả hai bị khởi tố.';
    expect(codes(eventOf(text, 'bị khởi tố').recipients)).toEqual(['Nguyễn Văn Tài', 'Trần Văn Lộc']);
  });
});

test('whoever does it together with a relative', () => {
  const text = 'Ngày 5/9, chị Gái đã cùng em trai là Đào Văn Bé (24 tuổi) bạo hành con ruột.';
  expect(codes(eventOf(text, 'bạo hành').actors)).toEqual(['Gái', 'Đào Văn Bé']);
});

test.each([
  ['Ngày 5/9, Công an tỉnh Hà Nam vừa quyết định khởi tố vụ án.', 'quyết định khởi tố vụ án'],
  ['Công an tỉnh quyết định xử phạt ông Nam ngày 5/9.', 'quyết định xử phạt'],
])('an order is a deed where whoever decides stands before it: %s', (text, trigger) => {
  expect(eventOf(text, trigger)).toMatchObject({ type: 'PROSECUTE', date: '2014-09-05' });
});

test('a day behind the term of a council is when it met', () => {
  const text = 'Ông Nam được bầu giữ chức Chủ tịch UBND thành phố tại kỳ họp thứ nhất HĐND khoá X sáng 9/10.';
  expect(eventOf(text, 'được bầu giữ chức')).toMatchObject({ date: '2014-10-09' });
});

test('a suspect is no suspicion', () => {
  const text =
    'Ngày 5/9, nghi phạm Nguyễn Văn Long thừa nhận đã cướp tài sản. Ngày 6/9, nghi phạm Long ra đầu thú.';
  expect(eventOf(text, 'ra đầu thú').status).toBe('asserted');
});

test.each([
  ['Ngày 5/9, đối tượng truy nã Nguyễn Văn Tài ra đầu thú.', 'Nguyễn Văn Tài'],
  ['Ngày 5/9, bị can Thắm ra đầu thú.', 'Thắm'],
  ['Ngày 5/9, tài xế Bình ra đầu thú.', 'Bình'],
])('who is suspected is told by name, were it the given one: %s', (text, name) => {
  expect(codes(eventOf(text, 'ra đầu thú').actors)).toEqual([name]);
});

test('vehicles that run into each other hurt nobody on purpose', () => {
  const text = 'Ngày 5/9, xe tải mất phanh, đâm liên tiếp 3 ôtô ở Bảo Lộc.';
  expect(eventOf(text, 'đâm liên tiếp').type).toBe('ACCIDENT');
});

test('whoever is visited without a state', () => {
  const text = 'Sáng 9/10, Phó chủ tịch Quốc hội Trần An đến thăm hỏi động viên các nạn nhân.';
  expect(eventOf(text, 'đến thăm hỏi động viên').recipients.map(each => each.text)).toEqual(['các nạn nhân']);
});
