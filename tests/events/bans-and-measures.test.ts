import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('a ban', () => {
  test.each([
    ['Ngày 6/9, Mỹ cấm đầu tư mới vào Nga.', 'cấm', 'USA'],
    ['Ngày 8/9, Canada cấm người nước ngoài mua nhà.', 'cấm', 'CAN'],
  ])('is what is told, and not what is banned: %s', (text, trigger, code) => {
    const [event, ...others] = eventsOf(text);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ trigger, type: 'SANCTION', status: 'asserted' });
    expect(codes(event!.actors)).toEqual([code]);
  });
});

test('measures are for those at whom they are aimed, and not for those of what came before', () => {
  const text =
    'Các biện pháp nhằm vào ngân hàng của Nga, được EU áp đặt vào tháng 7/2014, sau vụ máy bay bị bắn rơi ở Ukraine.';
  const { actors, recipients } = eventOf(text, 'áp đặt');
  expect([codes(actors), codes(recipients)]).toEqual([['EU'], ['RUS']]);
});

describe('a gathering or drill behind `kể từ`', () => {
  test('tells only since when', () => {
    const text =
      '“Đây sẽ là sự kiện lớn nhất kể từ cuộc tập trận Sao Băng”, Bộ trưởng Quốc phòng Nga Sergei Shoigu nói hôm 28/9.';
    expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(['nói']);
  });
});

test('coal is no complaint', () => {
  const { source } = eventOf(
    'Ngày 7/9, EU cấm nhập khẩu than Nga và trục xuất hai nhà ngoại giao.',
    'trục xuất',
  );
  expect(source).toBeNull();
});

describe('what is on a road or in a car park', () => {
  test.each([
    'Ngày 5/9, nhân viên bãi trông giữ xe Sao Mai đến nơi.',
    'Ngày 5/9, tài xế đánh xe đi một đoạn.',
  ])('seizes and beats nobody: %s', text => {
    expect(eventsOf(text).filter(({ type }) => type === 'COERCE' || type === 'ASSAULT')).toEqual([]);
  });
});

test('units that are sent are no request', () => {
  expect(eventOf('Ngày 5/9, Mông Cổ gửi một số đơn vị tới thao trường.', 'gửi')).toMatchObject({
    type: 'MOBILIZE',
  });
});

test('a spokeswoman does not go on with an earlier act of others', () => {
  const text =
    'EU trừng phạt Nga\n\nNgoại trưởng các nước EU họp tại Luxembourg hôm 8/10 đã thông qua quyết định trừng phạt Nga.\n\n' +
    'Quyết định được đưa ra nhanh, bởi đại sứ các nước EU đã đạt được sự đồng thuận từ hôm 4/10.\n\n' +
    'Người phát ngôn EU Susanne Kiefer cho biết việc gia hạn là cần thiết.';
  expect(eventOf(text, 'cho biết', '2014-10-10')).toMatchObject({ date: '2014-10-08' });
});
