import { describe, expect, it } from 'vitest';
import { eventsOf } from './read.ts';

const dated = (text: string) =>
  eventsOf(text)
    .filter(({ basis }) => basis !== 'bounded')
    .map(({ trigger, date }) => `${trigger} ${date}`);

describe('a date does not reach over', () => {
  it.each([
    ['Thiếu tá Lê Văn An cho biết, suốt dịp nghỉ Tết vừa qua, đơn vị đã tập trung quân số.'],
    ['Cô giáo Lan kể rằng năm 2010 cuộc sống rất vất vả.'],
    ['"Năm 2012 chúng tôi rất vất vả vì thiếu vốn", ông Nam nói.'],
    ['Ông Nam khẳng định cái mà trẻ em hôm nay thiếu là sân chơi.'],
  ])('the verb of saying, from what is said: %s', text => {
    expect(dated(text)).toEqual([]);
  });

  it.each([
    ['Còn một tuần nữa mới đến Tết nhưng các cửa hàng đã tung khuyến mại.'],
    ['Năm 2013 là năm khó khăn của ngành thép, nhưng công ty đã khánh thành nhà máy mới.'],
    ['Tháng 9 là mùa mưa, còn người dân vẫn chưa được bồi thường.'],
  ])('a joint that sets one thing against another: %s', text => {
    expect(dated(text)).toEqual([]);
  });

  it('a joint behind which a date of its own stands', () => {
    expect(
      dated('Tạp chí này nằm trong danh mục từ năm 2010 đến năm 2012, nhưng đến năm 2013 thì đã bị loại.'),
    ).toEqual(['loại 2013']);
  });

  it.each([['Tết Trung thu năm nay rơi vào ngày 8/9.'], ['Hãng phim này đã vượt qua được năm 2012.']])(
    'a verb whose object it is: %s',
    text => {
      expect(dated(text)).toEqual([]);
    },
  );

  it.each([
    ['Tháng Giêng, người dân thường đi lễ chùa.'],
    ['Từ cuối tháng 2 đến giữa tháng 3 là thời điểm cây gạo nở hoa.'],
  ])('what is done at such a time every year: %s', text => {
    expect(dated(text)).toEqual([]);
  });

  it('nothing where the joint is the comma of the date itself', () => {
    expect(dated('Ngày 5/9, đường trơn nhưng nhiều người đã đến Huế.')).toEqual(['đến 2014-09-05']);
    expect(dated('Từ 1/1/2013, nhưng chậm hơn dự kiến, Bộ Y tế đã áp dụng quy định mới.')).toHaveLength(1);
    expect(dated('Hôm 5/9, ông Nam nói với báo chí tại Huế năm nay.')).toContain(
      'nói với báo chí 2014-09-05',
    );
  });
});

describe('a time of what an act in words is about', () => {
  it.each([
    ['Toà chấp nhận đề nghị của ông Nam nuôi hai con 5 triệu đồng mỗi tháng tính từ 2013.'],
    ['Ông Nam ghi nhận nỗ lực suốt hơn 16 năm qua của thầy giáo Lan.'],
  ])('is no time of the act: %s', text => {
    expect(dated(text)).toEqual([]);
  });

  it('nor does what is said hold only then', () => {
    expect(dated('Hãng Moderna hồi tháng 5 khẳng định, vaccine an toàn khi áp dụng cho trẻ em.')).toEqual([
      'khẳng định 2014-05',
    ]);
  });
});
