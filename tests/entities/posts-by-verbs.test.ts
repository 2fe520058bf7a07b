import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const codesOf = (text: string, words: string) => entitiesOf(text).find(each => each.text === words)?.codes;

describe('who holds a post', () => {
  test.each([
    ['Ông Lê Văn Phong tái đắc cử Chủ tịch TP HCM. Ông Phong quê Bến Tre.', 'Ông Lê Văn Phong'],
    ['Hội đồng bầu bà Trần Thị Bình làm Chủ tịch UBND tỉnh Lào Cai.', 'bà Trần Thị Bình'],
    ['Ông Lê Văn Phong được bổ nhiệm giữ chức Giám đốc Sở Y tế Hà Nội.', 'Ông Lê Văn Phong'],
    ['Đại biểu Lê Văn Phong (Thái Bình) đề nghị làm rõ.', 'Đại biểu Lê Văn Phong'],
  ])('acts for whom it is of: %s', (text, words) => {
    expect(codesOf(text, words)).toEqual(['VNM']);
  });

  test('acts for it wherever the article names him', () => {
    const text = 'Ông Lê Văn Phong tái đắc cử Chủ tịch TP HCM. Ông Phong quê Bến Tre.';
    expect(entitiesOf(text).find(({ text: words }) => words === 'Ông Phong')?.codes).toEqual(['VNM']);
  });

  test('is told by what he has been', () => {
    expect(
      entitiesOf('Ông Petr Ivanov, người từng là đại sứ Nga tại Ukraine, đã về nước.')[0]?.codes,
    ).toEqual(['RUS']);
  });

  test('is nobody whom another clause only names before it', () => {
    expect(codesOf('Ông Lê Văn Phong trúng số, còn Chủ tịch TP HCM đi vắng.', 'Ông Lê Văn Phong')).toEqual(
      [],
    );
  });
});

describe('who serves an officer', () => {
  test.each([
    ['Cố vấn của ông Zelensky nói khác.', 'Cố vấn của ông Zelensky', 'UKR'],
    ['Phát ngôn viên của Tổng thống Putin bác tin.', 'Phát ngôn viên của Tổng thống Putin', 'RUS'],
  ])('acts for whom that one does: %s', (text, words, code) => {
    expect(codesOf(text, words)).toEqual([code]);
  });

  test('gives the acronym of his organ', () => {
    const text = 'Người phát ngôn Tuần duyên Philippines (PCG) Jay Lopez nói vậy. PCG cử thêm tàu.';
    expect(codesOf(text, 'PCG')).toEqual(['PHL']);
  });
});
