import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const values = (text: string, published?: string | null) => find(text, published).map(each => each.edtf);

describe('the year of a date that names none', () => {
  it('is the one that its sentence or paragraph gives', () => {
    expect(values('Ngày 5/3/2009, ông bị bắt. Đến ngày 10/6, tòa tuyên án.')).toEqual([
      '2009-03-05',
      '2009-06-10',
    ]);
    expect(values('Năm ngoái, tháng 8 mưa nhiều.')).toEqual(['2013', '2013-08']);
    expect(values('Năm 2008, ông sang Mỹ. Tháng 8, ông vào đại học.')).toEqual(['2008', '2008-08']);
  });

  it('goes over to the next year where a story does', () => {
    expect(values('Tháng 12/1965, ông bị thương. Tháng 2, ông ra Bắc.')).toEqual(['1965-12', '1966-02']);
  });

  it('is that of the news again behind a date of its year', () => {
    const text =
      'NATO ngừng hợp tác sau cuộc chiến tháng 8-2008. Tháng 3 năm nay, hai bên nối lại đối thoại. Cuộc họp vào tháng 5 bị hủy.';
    expect(find(text, '2009-06-27').map(({ edtf }) => edtf)).toEqual(['2008-08', '2009-03', '2009-05']);
  });

  it('is not taken from a plan, a case or a prize that bears a year', () => {
    expect(values('Ngày 8/10, hai bên thông qua kế hoạch năm 2015. Ngày 23/11, họ sẽ họp lại.')).toEqual([
      '2014-10-08',
      '2015',
      '2014-11-23',
    ]);
    expect(values('Vụ án năm 2009 được đưa ra xét xử ngày 9/10.')).toEqual(['2009', '2014-10-09']);
  });

  it('stays in a story rather than leap to days to come', () => {
    expect(values('Vụ án xảy ra ngày 9/10/2012. Ngày 15/10, công an bắt nghi phạm.')).toEqual([
      '2012-10-09',
      '2012-10-15',
    ]);
    expect(values('Hai bên ký ngày 9/10/2012. Ngày 15/10, họ sẽ họp lại.')).toEqual([
      '2012-10-09',
      '2014-10-15',
    ]);
  });

  it('rolls at the turn of the year', () => {
    expect(values('Giải đấu sẽ khởi tranh ngày 8/1.', '2013-12-20')).toEqual(['2014-01-08']);
    expect(values('Ông bị bắt hồi tháng 11.', '2014-01-10')).toEqual(['2013-11']);
  });

  it('follows the tense of its clause', () => {
    expect(values('Nhà máy sẽ khánh thành vào tháng 2.')).toEqual(['2015-02']);
    expect(values('Nhà máy đã khánh thành vào tháng 2.')).toEqual(['2014-02']);
  });

  it('says which words decided', () => {
    const [found] = find('Ông bị bắt tháng 11 vừa qua.', '2014-01-10');
    expect(found).toMatchObject({
      edtf: '2013-11',
      anchor: 'publication',
      known: ['month'],
      inferred: ['year'],
      evidence: [{ kind: 'cue', text: 'vừa qua', start: 20 }],
    });
  });
});

describe('without a publication date', () => {
  it('leaves open what cannot be known', () => {
    expect(values('Ngày 9/10; trong tháng 4; so với năm ngoái; hôm qua', null)).toEqual([
      'XXXX-10-09',
      'XXXX-04',
      'XXXX',
      'XXXX-XX-XX',
    ]);
  });

  it('keeps what the words give', () => {
    expect(values('ngày 2/9/1945 và những năm 1990', null)).toEqual(['1945-09-02', '199X']);
    expect(values('từ quý trước đến nay', null)).toEqual(['XXXX/..']);
  });
});

describe('a publication that is not known to the day', () => {
  it('gives one of a set', () => {
    expect(values('Ngày 19/11, ông sẽ đến.', '[2009-11-18,2010-11-18,2011-11-18]')).toEqual([
      '[2009-11-19,2010-11-19,2011-11-19]',
    ]);
  });

  it('gives the parts that all its days share', () => {
    expect(values('năm nay', '2014')).toEqual(['2014']);
    expect(values('hôm qua', '2014-10-05/2014-10-20')).toEqual(['2014-10-XX']);
    expect(values('2 tuần tới', '2016-04-08/2016-04-29')).toEqual(['2016-04/2016-05']);
  });

  it('leaves out the days from which the words make no sense', () => {
    expect(
      values('Ngày 19/11, hai bên họp. Một ngày sau, họ ký kết.', '[2009-11-19..2009-11-21,2010-11-20]'),
    ).toEqual(['[2009-11-19,2010-11-19]', '[2009-11-20,2010-11-20]']);
  });

  it('never chooses one of two years', () => {
    expect(values('ngày 4/12', '2012')[0]).not.toBe('2012-12-04');
  });
});

describe('in a quotation', () => {
  it('today is the day of the saying', () => {
    expect(values('Ngày 2/10, ông nói: “Hôm nay chúng tôi ký, hôm qua thì chưa”.')).toEqual([
      '2014-10-02',
      '2014-10-02',
      '2014-10-01',
    ]);
  });

  it.each([
    ['“Hôm nay chúng tôi ký”, ông nói với các phóng viên hôm 2/10.', '2014-10-02'],
    ['“Ngày mai chúng tôi ký”, ông A ngày 2/10 cho biết.', '2014-10-03'],
  ])('today is the day of the saying told behind it: %s', (text, day) => {
    expect(values(text)).toEqual([day, '2014-10-02']);
  });

  it('today is the publication where the day of the saying is not known', () => {
    expect(values('Ông nói: “Hôm nay chúng tôi ký”.')).toEqual(['2014-10-10']);
  });
});

describe('a text that contradicts itself', () => {
  it('has its explicit date taken, with a note', () => {
    const [found] = find('Thứ Hai, 9/10, họ gặp nhau.');
    expect(found?.edtf).toBe('2014-10-09');
    expect(found?.notes?.join()).toMatch(/Monday.*Thursday/);
  });

  it('has the day in brackets taken, with a note', () => {
    const [found] = find('Hôm nay (9/10), họ gặp nhau.');
    expect(found).toMatchObject({ edtf: '2014-10-09' });
    expect(found?.notes?.join()).toMatch(/disagrees/);
  });
});

describe('what points back', () => {
  it('finds the last day told, not a month', () => {
    expect(values('Ngày 4/10, ông đến, sau chuyến đi tháng 9. Cùng ngày, ông họp.')).toEqual([
      '2014-10-04',
      '2014-09',
      '2014-10-04',
    ]);
  });

  it('is no date where nothing stands before it', () => {
    expect(values('Cùng ngày, ông họp. Năm đó, ông về.')).toEqual([]);
  });
});

describe('a comparison', () => {
  it('counts from what is compared', () => {
    expect(
      values('CPI tháng 6/2014 giảm so với tháng trước, tăng so với tháng 12/2013 và cùng kỳ năm trước.'),
    ).toEqual(['2014-06', '2014-05', '2013-12', '2013']);
    expect(values('Năm 2012, sản lượng tăng 80% so với 10 năm trước.')).toEqual(['2012', '2002']);
    expect(values('Tháng 12, xuất khẩu tăng so với cùng kỳ năm trước.', '2015-01-08')).toEqual([
      '2014-12',
      '2013',
    ]);
  });

  it('counts from the publication where nothing is told', () => {
    expect(values('Giá giảm so với tháng trước.')).toEqual(['2014-09']);
    expect(values('Năm ngoái, ông sang Mỹ. Kinh tế năm sau sẽ khá hơn.')).toEqual(['2013', '2015']);
  });
});

describe('the year after', () => {
  it('is that of the story', () => {
    expect(values('Năm 2010, ông bị kết án. Năm sau, ông được ân xá.')).toEqual(['2010', '2011']);
    expect(values('Tháng 11/2012 anh thi, tháng 2 năm sau thì đỗ.')).toEqual(['2012-11', '2013-02']);
  });

  it('is still to come where the words look forward', () => {
    expect(values('Dự án khởi công năm 2010, sẽ hoàn thành vào quý 2 năm sau.')).toEqual([
      '2010',
      '2015-04/2015-06',
    ]);
  });
});

describe('a day of an unknown year', () => {
  it('is pointed back to', () => {
    expect(values('Ngày 25-6, ông tới Huế. Cùng ngày, ông họp. Hôm sau, ông đi.', null)).toEqual([
      'XXXX-06-25',
      'XXXX-06-25',
      'XXXX-06-26',
    ]);
    expect(values('Ngày 7/9, đoàn đến Huế. Sáng ngày 8, đoàn đi.', null)).toEqual([
      'XXXX-09-07',
      'XXXX-09-08',
    ]);
  });

  it('has no next day where only leap years would tell', () => {
    expect(values('Ngày 28/2 trời mưa, hôm sau tạnh.', null)).toEqual(['XXXX-02-28']);
  });
});

describe('navigation', () => {
  it('is not read', async () => {
    const { parseDates } = await import('../../functions/extract/dates/index.ts');
    const { prepare } = await import('../../functions/extract/reading.ts');
    const { languageFor } = await import('../../functions/extract/languages/index.ts');
    const { articleOf } = await import('../support/article.ts');
    const text = 'Ngày 8/10, họ gặp nhau.\nTin cũ ngày 7/10';
    const article = {
      ...articleOf(text),
      parts: [{ kind: 'navigation' as const, start: 24, end: text.length }],
    };
    expect(parseDates(article, prepare(article, languageFor('vi')!)).map(each => each.text)).toEqual([
      'Ngày 8/10',
    ]);
  });
});

describe('the same day as told before', () => {
  it('is that of the news again where the story has looked back', () => {
    const text =
      'Chiều 16-6, công an khởi tố ông Dũng.\n\nĐến ngày 20-2-2023, cơ quan điều tra khởi tố vụ án.\n\nÔng nghỉ hưu từ ngày 1-1-2022.\n\nSáng cùng ngày, công an khám xét nhà ông.';
    expect(find(text, '2023-06-16').at(-1)!.edtf).toBe('2023-06-16');
  });

  const far = 'Trời mưa to ở nhiều nơi.\n\n'.repeat(9);

  it('may stand far from the one day that the text tells of', () => {
    expect(values(`Ngày 5/9, có cháy lớn.\n\n${far}Chiều cùng ngày, lửa tắt.`)).toEqual([
      '2014-09-05',
      '2014-09-05',
    ]);
  });

  it('is that of the story, in a paragraph of its own, where the text only looked back for a moment', () => {
    const text = 'Ngày 8/10, hội nghị khai mạc. Trước đó một ngày, EU thông qua chiến lược.';
    expect(values(`${text}\n\nCùng ngày, dân xuống đường.`).at(-1)).toBe('2014-10-08');
    expect(values(`${text} Cùng ngày, dân xuống đường.`).at(-1)).toBe('2014-10-07');
  });

  it('is not told where the text tells of several', () => {
    expect(values(`Ngày 5/9, có cháy. Ngày 7/9, có mưa.\n\n${far}Chiều cùng ngày, lửa tắt.`)).toEqual([
      '2014-09-05',
      '2014-09-07',
    ]);
  });
});

describe('a weekday behind `hôm`', () => {
  it('looks back where what is said there is to come', () => {
    expect(values('Ông Obama hôm thứ Hai cảnh báo Syria sẽ phải gánh hậu quả.', '2012-12-05')).toEqual([
      '2012-12-03',
    ]);
    expect(values('Ông Obama sẽ gặp ông Putin hôm thứ Hai.', '2012-12-05')).toEqual(['2012-12-10']);
  });
});

describe('days counted from one told before', () => {
  it('count on from where the story came to, not from where it looked back', () => {
    expect(
      values(
        'Kiev đồng ý hôm 11/3. Ông không dự dù đến thăm một ngày trước đó.\nHai ngày sau, ông bay tới Nga.',
        '2014-03-20',
      ),
    ).toEqual(['2014-03-11', '2014-03-10', '2014-03-13']);
    expect(
      values(
        'Ngày 12/2, hai ông điện đàm lần đầu kể từ khi ông nhậm chức hôm 20/1. Sáu ngày sau, họ gặp nhau.',
        '2014-03-20',
      ),
    ).toEqual(['2014-02-12', '2014-01-20', '2014-02-18']);
  });

  it('count back from it where a sentence opens with the day before', () => {
    expect(values('Quốc hội phê chuẩn hôm 17/2. Một ngày trước, ông thông báo.', '2014-03-20')).toEqual([
      '2014-02-17',
      '2014-02-16',
    ]);
    expect(values('Một ngày trước, ông thông báo.', '2014-03-20')).toEqual(['2014-03-19']);
  });

  it('are not of a day to come in a paragraph that tells of the past', () => {
    expect(
      values('Ngày 12/3, dân đi. Họ nghỉ ngày 26/3.\nChiều cùng ngày, ông điện đàm.', '2014-03-15'),
    ).toEqual(['2014-03-12', '2014-03-26', '2014-03-12']);
  });

  it('are of the news where the story has gone on since an old day', () => {
    const text =
      'Ngày 9/10, tòa ra phán quyết.\nManila đệ đơn kiện ngày 22/1/2012. Tháng 7/2013, tòa nhóm họp.\nNgười phát ngôn cùng ngày hoan nghênh.';
    expect(values(text).at(-1)).toBe('2014-10-09');
  });
});

describe('what was planned', () => {
  it('soon after a day of a year gone by is of that year', () => {
    expect(
      values('Quốc hội phê chuẩn ngày 25/11/2013. Bà hoãn cuộc bỏ phiếu, dự kiến ngày 11/12.', '2014-03-13'),
    ).toEqual(['2013-11-25', '2013-12-11']);
    expect(values('Ông thắng cử ngày 25/9/2013. Ông dự kiến nhậm chức ngày 10/4.', '2014-03-13')).toEqual([
      '2013-09-25',
      '2014-04-10',
    ]);
  });

  it('or supposed may be still to come, whatever words tell it', () => {
    expect(values('Giá giảm nếu điều đó xảy ra hôm 29/3.', '2014-03-13')).toEqual(['2014-03-29']);
  });
});

describe('a limit', () => {
  it('may have passed where it was close', () => {
    expect(values('Họ không trả lời trước hạn chót nửa đêm 8/10.')).toEqual(['2014-10-08']);
    expect(values('Hạn chót 20/9 mà toà đặt ra đã trôi qua.')).toEqual(['2014-09-20']);
    expect(values('Hạn chót 15/2 do toà đặt ra.')).toEqual(['2015-02-15']);
  });
});
