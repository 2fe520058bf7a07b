import { expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const first = (text: string) => entitiesOf(text)[0];

test.each([
  ['Ủy viên phụ trách ngư nghiệp của EU Costas Kadis phát biểu.', 'Costas Kadis', 'EU'],
  ['Phó Tổng thư ký phụ trách chính trị của Liên hợp quốc Marta Duval phát biểu.', 'Marta Duval', 'UN'],
  ['Đặc phái viên về biến đổi khí hậu của Mỹ Todd Harmon phát biểu.', 'Todd Harmon', 'USA'],
  ['Đại diện đặc trách vùng Sahel của AU Moussa Diallo phát biểu.', 'Moussa Diallo', 'AU'],
])('a post is of whoever stands behind what it is for: %s', (text, name, code) => {
  expect(first(text)).toMatchObject({ kind: 'person', name, codes: [code] });
});

test.each([
  ['Thị trưởng Odessa Pavel Kravets từ chức.', 'Pavel Kravets', 'UKR'],
  ['Thống đốc bang Texas Carl Jennings từ chức.', 'Carl Jennings', 'USA'],
  ['Phó thị trưởng Lyon Claire Moreau từ chức.', 'Claire Moreau', 'FRA'],
])('a post of a town takes its name before the one of who holds it: %s', (text, name, code) => {
  expect(first(text)).toMatchObject({ kind: 'person', name, codes: [code] });
});

test('a post of a firm or state takes no town before a name', () => {
  expect(first('Giám đốc Lyon Claire Moreau từ chức.')?.codes).toEqual([]);
});

test.each([
  ['Các chuyên gia của Tổ chức Y tế Thế giới rời Vũ Hán.', 'WHO'],
  ['Hai quan sát viên OSCE rời Donetsk.', 'OSCE'],
  ['Các thanh sát viên của IAEA rời Tehran.', 'IAEA'],
])('whom an organisation sends acts for it: %s', (text, code) => {
  expect(first(text)?.codes).toEqual([code]);
});

test.each([
  ['Tòa án quốc tế về Luật biển ra phán quyết.', 'ITLOS'],
  ['Tòa án Nhân quyền châu Âu ra phán quyết.', 'ECHR'],
  ['Tòa án Công lý châu Âu ra phán quyết.', 'CJEU'],
])('an international court is an organisation of its own: %s', (text, code) => {
  expect(first(text)?.codes).toEqual([code]);
});

test('a name behind initials is known again without them', () => {
  expect(
    entitiesOf('Tổng thống Gru-di-a G.Xa-lu-kva-de phát biểu. Ông Xa-lu-kva-de nói thêm.').at(-1),
  ).toMatchObject({
    kind: 'person',
    codes: ['GEO'],
  });
});

test.each([
  ['Iran và Ả Rập Xê Út đàm phán. Nhờ trung gian của Oman, hai bên ký thỏa thuận.', ['IRN', 'SAU']],
  ['Iran và Ả Rập Xê Út đàm phán. Dưới sự bảo trợ của Liên hợp quốc, các bên ký thỏa thuận.', ['IRN', 'SAU']],
  ['Iran và Ả Rập Xê Út đàm phán. Do Oman làm trung gian, hai bên ký thỏa thuận.', ['IRN', 'SAU']],
])('who brings the two sides together is none of them: %s', (text, codes) => {
  expect(entitiesOf(text).at(-1)?.codes).toEqual(codes);
});
