import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

const names = (list: ReturnType<typeof eventOf>['actors']) =>
  list.map(({ code, name, text }) => code ?? name ?? text);

describe('what breaks in on somebody', () => {
  test.each([
    ['Sáng 5/9, xe khách đang lưu thông trên quốc lộ 14 thì bất ngờ lao xuống vực.', 'lao xuống vực'],
    ['Sáng 5/9, hai xe tải đang đỗ bên đường thì bốc cháy.', 'bốc cháy'],
  ])('is what the day is told of: %s', (text, trigger) => {
    const dated = eventsOf(text).filter(({ basis }) => basis === 'stated');
    expect(dated.map(each => [each.trigger, each.date])).toEqual([[trigger, '2014-09-05']]);
  });

  test('is done by whoever stands behind the marker of the passive', () => {
    const text = 'Tối 5/9, anh Sơn đang chạy xe máy về nhà thì bị một nhóm thanh niên chặn.';
    const { actors, recipients } = eventOf(text, 'chặn');
    expect([names(actors), names(recipients)]).toEqual([['một nhóm thanh niên'], ['Sơn']]);
  });

  test('who falls off something onto the street does not protest', () => {
    const text = 'Sáng 5/9, bà Lan đang bán vé số thì gục xuống đường.';
    expect(eventsOf(text).filter(({ type }) => type === 'PROTEST')).toEqual([]);
  });
});

describe('by whom somebody is acted upon', () => {
  test.each([
    ['Ngày 5/9, chị Lan bị chồng cũ tạt axit trước cửa nhà.', 'tạt axit', 'chồng cũ'],
    [
      'Ngày 5/9, thầy giáo Nguyễn Đức Lâm bị nhà trường đình chỉ công tác.',
      'đình chỉ công tác',
      'nhà trường',
    ],
    ['Ngày 5/9, ba công nhân bị công ty sa thải.', 'sa thải', 'công ty'],
    ['Tháng 8/2013, anh Sơn được công ty cử sang Nhật Bản tu nghiệp.', 'cử', 'công ty'],
  ])('is told by a noun behind the marker: %s', (text, trigger, who) => {
    expect(names(eventOf(text, trigger).actors)).toEqual([who]);
  });

  test('a doctor who finds an illness out does not fall ill', () => {
    const text = 'Tháng 3/2013, chị Lan được bác sĩ chẩn đoán mắc ung thư vú.';
    expect(names(eventOf(text, 'mắc ung thư vú').actors)).toEqual(['Lan']);
  });

  test('a school is not the firm that the article is about', () => {
    const text =
      'Tổng công ty Điện lực miền Nam lỗ nặng. Ngày 5/9, thầy giáo Nguyễn Đức Lâm bị nhà trường đình chỉ công tác.';
    expect(names(eventOf(text, 'đình chỉ công tác').actors)).toEqual(['nhà trường']);
  });

  test('at the head of a clause a school does what only firms and schools do', () => {
    const text = 'Trường Đại học Hoà Bình ra đời năm 2009. Năm 2011, trường tuyển sinh khóa đầu tiên.';
    expect(names(eventOf(text, 'tuyển sinh khóa đầu tiên').actors)).toEqual(['Trường Đại học Hoà Bình']);
  });

  test('two teams that are not named are none whom the article told of before', () => {
    const text = 'Ngày 4/9, ông Nguyễn Văn Sơn lên đường sang Lào. Ngày 5/9, hai đội hòa nhau 1-1.';
    expect(eventOf(text, 'hòa nhau').actors).toEqual([]);
  });

  test.each(['Thanh tra tỉnh Gia Lai', 'Cục Thuế thành phố Huế', 'Cảng vụ hàng hải Quảng Ninh'])(
    'is an office by its place: %s',
    office => {
      expect(names(eventOf(`Ngày 5/9, ${office} kết luận vụ việc.`, 'kết luận').actors)).toEqual(['VNM']);
    },
  );
});
