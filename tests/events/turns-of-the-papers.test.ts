import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('what a case is about', () => {
  test.each([
    ['Cuộc họp diễn ra hơn một tuần sau vụ hai máy bay của Nga bay sát tàu chiến Mỹ hôm 11/4.', 'bay sát'],
    ['Chuyến thăm được thực hiện chưa đầy một tháng sau vụ Nga sáp nhập Crimea hôm 18/3.', 'sáp nhập'],
    ['Ông Stoltenberg đến Ankara ba ngày sau vụ Thổ Nhĩ Kỳ bắn hạ một máy bay Nga hôm 24/8.', 'bắn hạ'],
  ])('has the date behind it: %s', (text, trigger) => {
    const dated = eventsOf(text).filter(({ basis }) => basis === 'stated');
    expect(dated.map(each => [each.trigger, each.status])).toEqual([[trigger, 'asserted']]);
  });
});

describe('who accuses whom', () => {
  test('the agent of the passive does what the verb beside it tells', () => {
    const told = eventOf('Hôm 6/9, một tàu khu trục của Mỹ bị Nga tố xâm phạm lãnh hải.', 'tố');
    expect([told.type, codes(told.actors)]).toEqual(['ACCUSE', ['RUS']]);
  });

  test('whom the next verb accuses joined in no statement', () => {
    const text = 'Ngày 4/9, các ngoại trưởng NATO ra tuyên bố chung, lần đầu tiên chính thức cáo buộc Nga.';
    const joint = eventOf(text, 'ra tuyên bố chung');
    const accused = eventOf(text, 'cáo buộc');
    expect([codes(joint.actors), codes(accused.actors), codes(accused.recipients), accused.date]).toEqual([
      ['NATO'],
      ['NATO'],
      ['RUS'],
      joint.date,
    ]);
  });
});

describe('missions and their staff', () => {
  test.each([
    ['Hôm 8/9, Nga đình chỉ hoạt động của phái bộ tại NATO.', 'SANCTION'],
    ['Hôm 8/9, NATO rút giấy phép của tám nhà ngoại giao Nga.', 'SANCTION'],
    ['Hôm 8/9, Sở Y tế rút giấy phép của phòng khám A.', 'LEGISLATE'],
  ])('%s', (text, type) => {
    expect(eventsOf(text).map(each => each.type)).toEqual([type]);
  });
});

test('a treaty was signed when it was, whatever becomes of it and whoever leaves it', () => {
  const signed = eventOf('Nga sẽ đáp trả nếu Mỹ rút khỏi hiệp ước hạt nhân tầm trung ký năm 1987.', 'ký');
  expect([signed.date, signed.status, signed.actors]).toEqual(['1987', 'asserted', []]);
});

describe('intrusions, exercises and joinings', () => {
  test('who flies into a country does it to that country', () => {
    const told = eventOf(
      'Hôm 6/9, một trực thăng Nga đã xâm phạm không phận Estonia.',
      'xâm phạm không phận',
    );
    expect([codes(told.actors), codes(told.recipients)]).toEqual([['RUS'], ['EST']]);
  });

  test('a date that opens a clause with a verb of its own is not that of the clause before', () => {
    const text =
      'Nga ngừng tham gia hiệp ước từ năm 2007 và đến ngày 7/9/2014 thì chính thức rút khỏi văn kiện này.';
    const left = eventOf(text, 'rút khỏi');
    expect([left.date, codes(left.actors), eventsOf(text).length]).toEqual(['2014-09-07', ['RUS'], 2]);
  });

  test('with whom an exercise is held does not take place', () => {
    const text = 'Cuộc tập trận với sự tham gia của 50.000 binh sĩ kéo dài từ ngày 25/9 đến 7/10 tại Na Uy.';
    expect(eventsOf(text).map(({ trigger, type }) => [trigger, type])).toEqual([
      ['Cuộc tập trận', 'MOBILIZE'],
    ]);
  });

  test('at whose wish a body meets is no side of its meeting', () => {
    const met = eventOf('Ngày 23/9, Hội đồng Bảo an họp khẩn cấp theo đề nghị của Kiev.', 'họp khẩn cấp');
    expect(codes(met.actors)).toEqual(['UN']);
  });

  test('whoever becomes a member joins that of which it is one', () => {
    const [joined] = eventsOf('Montenegro trở thành thành viên thứ 29 của NATO vào ngày 5/9/2014.');
    expect([joined?.type, codes(joined!.recipients)]).toEqual(['SUPPORT', ['NATO']]);
  });
});

describe('what only describes an object', () => {
  test.each([
    ['NATO thông qua chiến lược mới, thay thế văn kiện ra đời năm 1999.', '1999', 'ra đời'],
    ['Nga rút khỏi thỏa thuận đạt được hồi tháng 5/2010.', '2010-05', 'đạt được'],
    ['Hai nước bàn việc sửa đổi hiệp định ký năm 2002.', '2002', 'ký'],
  ])('has the date right behind it: %s', (text, date, trigger) => {
    const dated = eventsOf(text).filter(({ basis }) => basis === 'stated');
    expect(dated.map(each => [each.trigger, each.date, each.actors])).toEqual([[trigger, date, []]]);
  });
});

test('a communiqué that condemns is an accusation', () => {
  const told = eventOf('Ngày 7/9, Bộ Ngoại giao Nga ra thông cáo chỉ trích NATO.', 'ra thông cáo chỉ trích');
  expect([told.type, codes(told.recipients)]).toEqual(['ACCUSE', ['NATO']]);
});

test('an authority that sides with a state is none of it', () => {
  const died = eventOf(
    'Kirill Stremousov, phó lãnh đạo chính quyền thân Nga ở Kherson, thiệt mạng hôm 9/9.',
    'thiệt mạng',
  );
  expect(codes(died.actors)).toEqual(['Kirill Stremousov']);
});

test('those who meet and have done something there have done both on the day', () => {
  const text =
    'Ngày 1/4, ngoại trưởng 28 nước thành viên NATO nhóm họp tại Brussels (Bỉ) đã quyết định đình chỉ hợp tác với Nga.';
  expect(
    eventsOf(text).map(each => [each.type, each.date, codes(each.actors), codes(each.recipients)]),
  ).toEqual([
    ['CONSULT', '2014-04-01', ['NATO'], []],
    ['SANCTION', '2014-04-01', ['NATO'], ['RUS']],
  ]);
});

describe('officers of houses', () => {
  test.each([
    ['Phó chủ tịch Hội đồng An ninh Nga Dmitry Medvedev hôm 5/9 đe dọa Ukraine.', 'đe dọa', 'RUS'],
    ['Thư ký Hội đồng An ninh Quốc gia Iran Ali Shamkhani hôm 5/9 cảnh báo Mỹ.', 'cảnh báo', 'IRN'],
    [
      'Giám đốc Hội đồng Quan hệ Quốc tế Nga Andrey Kortunov hôm 5/9 chỉ trích Mỹ.',
      'chỉ trích',
      'Andrey Kortunov',
    ],
  ])('%s', (text, trigger, code) => {
    expect(codes(eventOf(text, trigger).actors)).toEqual([code]);
  });

  test('of a house that is not known are none of those told before', () => {
    const text =
      'Chủ tịch Duma Nga Vyacheslav Volodin hôm 4/9 thăm Iran. Chủ tịch Hội Chữ thập đỏ Mỹ hôm 5/9 chỉ trích Haiti.';
    expect(codes(eventOf(text, 'chỉ trích').actors)).not.toContain('RUS');
  });
});

test('what a day stands behind with `trước` and a noun of no lexicon is before it', () => {
  expect(eventOf('Thượng viện Mỹ sẽ bỏ phiếu trước kỳ nghỉ tháng 11.', 'bỏ phiếu').date).toBe('../2014-11');
});

test('what the way is paved for has not come yet', () => {
  const text =
    'NATO hôm 8/10 ký nghị định thư, mở đường cho hai quốc gia Bắc Âu trở thành thành viên của liên minh.';
  expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(['ký nghị định thư']);
});

describe('the day of another', () => {
  test('a year that opens the sentence dates nothing that has a day right behind it', () => {
    const text = 'Năm học 2014-2015, Hà Nội có thêm 30 trường học mới, học sinh tựu trường ngày 29/8.';
    expect(eventOf(text, 'tựu trường').date).toBe('2014-08-29');
  });

  test('by when something is to be done is not when it was asked for', () => {
    const text =
      'Bộ trưởng Đinh La Thăng yêu cầu nhà thầu hoàn thành cao tốc Nội Bài - Lào Cai trước ngày 31/12.';
    expect(eventOf(text, 'hoàn thành').date).toBe('../2014-12-31');
  });

  test('against whom a match was won played it, and got no ticket', () => {
    const text = 'U23 Việt Nam giành vé vào bán kết sau trận thắng 2-0 trước U23 Malaysia tối 20/9.';
    expect(codes(eventOf(text, 'trận thắng').actors)).toEqual(['VNM', 'MYS']);
    expect(eventOf(text, 'giành vé vào bán kết').recipients).toEqual([]);
  });
});

test.each([
  'Đây là lần đầu tiên cuộc gặp như vậy được tổ chức kể từ tháng 7/2013.',
  'Đây cũng là lần đầu tiên NATO và Nga gặp nhau kể từ tháng 6/2013.',
])('since when nothing like it was done dates nothing: %s', text => {
  expect(eventsOf(text).filter(({ basis }) => basis === 'stated')).toEqual([]);
});

test('what is said at a gathering with a name of its own is not said on the day of the news', () => {
  const text =
    'Ngày 9/10, Bộ Ngoại giao Nga chỉ trích NATO.\n\nTại hội nghị thượng đỉnh ở xứ Wales, ông Lavrov nhấn mạnh Nga muốn đối thoại.';
  expect(
    eventsOf(text).filter(({ trigger, basis }) => trigger === 'nhấn mạnh' && basis === 'context'),
  ).toEqual([]);
});

test('what somebody stands up against has happened', () => {
  const text = 'NATO đình chỉ hợp tác với Nga từ tháng 4/2014 để phản đối hành động sáp nhập Crimea của Nga.';
  expect(eventOf(text, 'sáp nhập').status).toBe('asserted');
});
