import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const mentions = (text: string) =>
  entitiesOf(`Hôm qua, ${text} đã nhận định tình hình.`).map(({ text: words, kind, codes }) => [
    words,
    kind,
    codes,
  ]);

describe('officers of the home country', () => {
  test.each([
    'Bộ trưởng Nông nghiệp và Phát triển nông thôn Lê Văn An',
    'Thứ trưởng Bộ Nông nghiệp và Môi trường Lê Văn An',
    'Giám đốc Sở Lao động, Thương binh và Xã hội Hà Tĩnh Lê Văn An',
    'Chánh văn phòng UBND TP HCM Lê Văn An',
    'Giám đốc Sở Y tế TP HCM Lê Văn An',
    'Chủ nhiệm Ủy ban Kinh tế của Quốc hội Lê Văn An',
    'Chủ nhiệm Ủy ban Pháp luật Lê Văn An',
    'Tổng kiểm toán nhà nước Lê Văn An',
    'Tổng thư ký Quốc hội Lê Văn An',
    'Phó phát ngôn Bộ Ngoại giao Lê Thị An',
    'Vụ trưởng Vụ Pháp chế Bộ Tư pháp Lê Văn An',
    'Tư lệnh Quân khu 7 Lê Văn An',
    'Bí thư thứ nhất Trung ương Đoàn Lê Văn An',
    'Hạt trưởng Hạt Kiểm lâm huyện Kbang Lê Văn An',
  ])('are one with all the words of their posts: %s', text => {
    expect(mentions(text)).toEqual([[text, 'person', ['VNM']]]);
  });

  test('act for the state behind words that no table has too', () => {
    const [, , person] = mentions('Trưởng ban Chỉ đạo phòng chống Covid-19 TP HCM Phan Văn An');
    expect(person).toEqual(['Phan Văn An', 'person', ['VNM']]);
  });
});

describe('officers of others', () => {
  test.each([
    ['Tổng lãnh sự Mỹ tại TP HCM Susan Burns', ['USA']],
    ['Tham mưu trưởng Liên quân Mỹ Mark Milley', ['USA']],
    ['Tư lệnh tối cao NATO Christopher Cavoli', ['NATO']],
    ['Tổng Thư ký NATO A.Ph.Ra-xmu-xen', ['NATO']],
    ['Tổng thống lâm thời Venezuela Juan Guaido', ['VEN']],
  ])('%s', (text, codes) => {
    expect(mentions(text)).toEqual([[text, 'person', codes]]);
  });
});

describe('officers of firms', () => {
  test.each([
    ['Chủ tịch HĐQT Vingroup Phạm Nhật Vượng', 'Phạm Nhật Vượng'],
    ['Phó tổng giám đốc EVN Võ Quang Lâm', 'Võ Quang Lâm'],
    ['Chủ tịch Hội đồng thành viên PVN Hoàng Quốc Vượng', 'Hoàng Quốc Vượng'],
  ])('keep their whole names: %s', (text, name) => {
    expect(entitiesOf(`Hôm qua, ${text} đã họp.`)).toMatchObject([{ text, kind: 'person', name }]);
  });
});
