import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../functions/extract/article/language.ts';

describe('the language', () => {
  it.each([
    ['vi', 'Nga và NATO nối lại đối thoại'],
    ['vi', 'Lũ lên nhanh'],
    [
      'vi',
      'Ngày 8/4, NATO (North Atlantic Treaty Organization) họp với Nga tại Brussels, theo Reuters, CNN và Washington Post.',
    ],
    [
      'vi',
      'Ngay 8/4, cac nuoc NATO da hop voi Nga tai Brussels. Theo do, hai ben khong dat duoc thoa thuan nao trong nam nay, nhung cung se gap lai.',
    ],
    [
      'en',
      'The Russian foreign minister said on Friday that the council would meet in two weeks at the headquarters of NATO.',
    ],
    [
      'en',
      'General Secretary Nguyễn Phú Trọng met the president of the United States in Hà Nội on Sunday, and they agreed to raise the ties of the two countries.',
    ],
    ['zh', '北约与俄罗斯理事会将在两周内举行会议,这是自2014年以来的首次会议。'],
    ['ja', '北大西洋条約機構とロシアは二週間以内に会議を開くことで合意した。'],
    ['ko', '북대서양조약기구와 러시아는 2주 안에 회의를 열기로 합의했다.'],
    ['ru', 'Совет Россия — НАТО проведёт заседание в течение двух недель.'],
    ['th', 'นาโตและรัสเซียจะประชุมกันภายในสองสัปดาห์'],
    [
      'fr',
      'Le conseil se réunira dans les deux semaines, ont annoncé les ministres, qui ne sont pas parvenus à un accord.',
    ],
    [
      'id',
      'Dewan tersebut akan bertemu dalam dua pekan dan ini adalah pertemuan yang pertama dari kedua pihak untuk tahun ini.',
    ],
    ['und', '12/3 45 — 678'],
    ['und', 'NATO'],
  ])('is %s in %s', (tag, text) => {
    expect(tellLanguage(text.normalize('NFC'))).toBe(tag);
  });
});
