import { describe, expect, it } from 'vitest';
import { eventsOf } from './read.ts';

const triggers = (text: string) =>
  eventsOf(text)
    .filter(({ basis }) => basis !== 'bounded')
    .map(({ trigger }) => trigger);

it('a list of crimes without an end is read to its end', () => {
  expect(() => eventsOf(`Ngày 5/9, công an khởi tố vụ án ${'cướp tài sản, '.repeat(30_000)}`)).not.toThrow();
});

describe('verbs that tell nothing done', () => {
  it.each([
    ['Báo cáo nêu các quy chế về kinh doanh, đầu tư trên giấy từ tháng 7/2012.', 'đầu tư'],
    ['Bà nêu ra vài thiếu sót, hạn chế trong 6 tháng qua.', 'hạn chế'],
    ['Năm ngoái, xuất khẩu không tăng như kỳ vọng.', 'xuất khẩu'],
    ['Trong 10 năm qua, nghề sản xuất chế tạo máy đã đem lại nhiều việc làm.', 'chế tạo'],
    ['Năm 2013, không ai có thể phủ nhận thành công của ông.', 'phủ nhận'],
    ['Hai ngày qua, uy tín của hãng bị đe dọa nghiêm trọng.', 'đe dọa'],
    ['Ngày 5/9, chi Lan và anh Nam có mâu thuẫn.', 'chi'],
  ])('%s', (text, word) => {
    expect(triggers(text)).not.toContain(word);
  });

  it.each([
    ['Ngày 5/9, công ty đã chi 5 tỷ đồng.', 'chi'],
    ['Ngày 5/9, anh Nam bị đe doạ giết.', 'bị đe doạ giết'],
    ['Ngày 5/9, cảnh sát ập vào, khống chế tại chỗ ba người.', 'khống chế'],
  ])('but is one in: %s', (text, word) => {
    expect(triggers(text)).toContain(word);
  });
});
