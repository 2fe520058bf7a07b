import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const first = (text: string) => entitiesOf(text)[0]!.text;

describe('the house behind a person', () => {
  test.each([
    [
      'Ông Lê Minh, Tổng giám đốc Tổng công ty Đường sắt Việt Nam (VNR), cho biết.',
      'Ông Lê Minh, Tổng giám đốc Tổng công ty Đường sắt Việt Nam (VNR)',
    ],
    [
      'Luật sư Phạm Học, Văn phòng luật sư Hùng Vương, gửi đơn.',
      'Luật sư Phạm Học, Văn phòng luật sư Hùng Vương',
    ],
    ['Ông Tống Trường, Tổng giám đốc Vietlott, nghỉ việc.', 'Ông Tống Trường, Tổng giám đốc Vietlott'],
    [
      'Bà Lê Lan, Phó Chủ tịch Hội Nông dân xã Tân Lập, trao quà.',
      'Bà Lê Lan, Phó Chủ tịch Hội Nông dân xã Tân Lập',
    ],
  ])('is told with him: %s', (text, words) => {
    expect(first(text)).toBe(words);
  });

  test('is told with him right before what he does', () => {
    expect(first('GS Lê Minh Tung, Đại học Quốc gia Hà Nội khẳng định điều này.')).toBe(
      'GS Lê Minh Tung, Đại học Quốc gia Hà Nội',
    );
  });

  test('is another where he only says what it did', () => {
    expect(entitiesOf('Theo ông Lê Minh An, Công ty Hoa Sen, đã phá sản.').map(({ kind }) => kind)).toContain(
      'firm',
    );
  });
});

describe('firms by the country that they are from', () => {
  test.each([
    ['Hãng xe điện Mỹ Tesla cắt giảm nhân sự.', 'Tesla'],
    ['Tập đoàn Trung Quốc Huawei ra mắt điện thoại.', 'Huawei'],
    ['Công ty công nghệ sinh học Đức BioNTech mở nhà máy.', 'BioNTech'],
  ])('have their own names: %s', (text, name) => {
    expect(entitiesOf(text)[0]).toMatchObject({ kind: 'firm', name });
  });

  test('and their heads have theirs', () => {
    expect(entitiesOf('Giám đốc điều hành Apple Tim Cook đến Bắc Kinh.')[0]).toMatchObject({
      name: 'Tim Cook',
    });
  });
});

describe('a team by its coach', () => {
  test('acts for the state whose team was named', () => {
    const last = entitiesOf('Đội tuyển Việt Nam tập trung. Thầy trò HLV Mai Đức Chung đến Huế.').find(
      ({ text }) => text.startsWith('Thầy'),
    );
    expect(last).toMatchObject({ codes: ['VNM'], name: 'Mai Đức Chung' });
  });
});

describe('what is no name', () => {
  test('is the number of a congress', () => {
    expect(entitiesOf('Đại hội khóa XVII diễn ra hôm nay.').map(({ text }) => text)).not.toContain('XVII');
  });
});
