import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const firms = (text: string) => entitiesOf(text).flatMap(({ kind, name }) => (kind === 'firm' ? [name] : []));

describe('firms, schools and hospitals', () => {
  test.each([
    ['Công ty cổ phần sữa Sao Việt', 'sữa Sao Việt'],
    ['Công ty Cổ phần Đầu tư phát triển hạ tầng Sunimex', 'Đầu tư phát triển hạ tầng Sunimex'],
    ['Trường THPT tư thục Hà Huy Tập', 'Trường THPT tư thục Hà Huy Tập'],
    ['Bệnh viện đa khoa tỉnh Quảng Nam', 'Bệnh viện đa khoa tỉnh Quảng Nam'],
    ['Tập đoàn T&T', 'T&T'],
    ['Trường Đại học Kinh tế quốc dân', 'Trường Đại học Kinh tế quốc dân'],
    ['Học viện Công nghệ bưu chính viễn thông', 'Học viện Công nghệ bưu chính viễn thông'],
    ['Tổng công ty Điện lực miền Nam', 'Điện lực miền Nam'],
    ['Ngân hàng Nông nghiệp và phát triển nông thôn', 'Nông nghiệp và phát triển nông thôn'],
  ])('take in small words and signs: %s', (text, name) => {
    expect(firms(`Hôm qua ${text} đã họp.`)).toEqual([name]);
  });

  test.each(['công ty dược phẩm Mỹ', 'trung tâm thành phố Hà Nội', 'công ty tổ chức Lễ hội'])(
    'are not told by: %s',
    text => {
      expect(firms(text)).toEqual([]);
    },
  );

  test.each([
    'Công ty Thép Sao Việt (SVC - thành viên của Tập đoàn Trăng Vàng)',
    'Công ty Thép Sao Việt (mã CK: SVC)',
    'Công ty Thép Sao Việt (HOSE: SVC)',
    'Công ty Thép Sao Việt (SVC, chủ đầu tư)',
  ])('go by the letters in their brackets: %s', text => {
    const names = entitiesOf(`${text} công bố báo cáo. SVC lãi to. SVC mở rộng.`).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(['SVC']));
  });

  test.each([
    ['keep a name as short as the letters of an exchange', 'Tập đoàn Sao Việt (SVC)', 'SVC', 'Sao Việt'],
    [
      'go by a short name of their own',
      'CTCP Hàng tiêu dùng Sao Việt (Unika Consumer)',
      'Công ty',
      'Unika Consumer',
    ],
    ['are called by an acronym that no exchange gives', 'Viện Nghiên cứu Chiến tranh (SCS)', 'SCS', 'SCS'],
  ])('%s', (_, text, again, name) => {
    const names = entitiesOf(`${text} công bố báo cáo. ${again} mở rộng. Theo ${again}, năm nay khó.`);
    expect(names[0]!.name).toBe(name);
  });

  test('are known by what only they do', () => {
    expect(firms('Unika thành lập năm 1984. Năm nay Unika vẫn lớn.')).toEqual(['Unika', 'Unika']);
  });

  test('are meant by a noun alone, the nearest of that sort', () => {
    const text = 'Trường THPT Nguyễn Huệ thiếu lớp. Công ty Sao Việt giúp. Năm nay trường đã đủ.';
    expect(entitiesOf(text).at(-1)).toMatchObject({ text: 'trường', name: 'Trường THPT Nguyễn Huệ' });
    expect(entitiesOf(`${text} Hiện trường đã sạch.`).at(-1)!.text).toBe('trường');
  });
});

describe('credits of pictures', () => {
  test.each(['Ảnh: Nguyễn Văn An', 'Ảnh: VGP/Quang Hiếu', 'Tin, ảnh: Gia Bách', 'Ảnh minh họa: Anh Quân'])(
    'name nobody of the story: %s',
    text => {
      expect(entitiesOf(`Mưa to. ${text}`)).toEqual([]);
    },
  );
});
