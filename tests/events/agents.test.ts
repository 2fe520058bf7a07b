import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

describe('what only a state does, told without an agent', () => {
  test('is done by the state of the story', () => {
    const event = eventOf(
      'Thái Lan siết chặt biên giới. Ngày 3/9, sáu nghi phạm đã bị bắt giam. Cảnh sát Thái Lan xác nhận điều này.',
      'bắt giam',
    );
    expect(codes(event.actors)).toEqual(['THA']);
    expect(event.rules).toContain('state-of-story');
  });

  test('is done by the state that the place lies in', () => {
    const event = eventOf(
      'Ngày 3/9, nghi phạm bị bắt tại Paris. Hà Nội chờ tin. Việt Nam lo ngại.',
      'bị bắt',
    );
    expect(codes(event.actors)).toEqual(['FRA']);
  });

  test('is done by nobody known where two states are told of alike', () => {
    const event = eventOf('Nga và Mỹ im lặng. Ngày 3/9, sáu nghi phạm đã bị bắt giam.', 'bắt giam');
    expect(event.actors).toEqual([]);
  });

  test('is a vote of the country of the story', () => {
    const event = eventOf('Người dân Kenya chờ đợi. Kenya lo ngại sau cuộc bầu cử ngày 3/9.', 'cuộc bầu cử');
    expect(codes(event.actors)).toEqual(['KEN']);
  });
});

describe('whoever speaks', () => {
  test('acts where he says `chúng tôi`', () => {
    const event = eventOf(
      '"Ngày 3/9, chúng tôi đã rút quân khỏi biên giới", Tổng thống Mỹ Barack Obama nói.',
      'rút quân',
    );
    expect(codes(event.actors)).toEqual(['USA']);
  });

  test('is nobody of those named before, where it is not known who speaks', () => {
    const event = eventOf('Nga im lặng. Ngày 3/9, chúng tôi chỉ trích Mỹ.', 'chỉ trích');
    expect(event.actors).toEqual([]);
  });
});

describe('organs of one state', () => {
  test('act upon each other', () => {
    const event = eventOf('Ngày 3/9, Bộ Y tế đã yêu cầu Sở Y tế Hà Nội báo cáo.', 'yêu cầu');
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['VNM'], ['VNM']]);
  });

  test('are not the state beside its own name', () => {
    const event = eventOf('Ngày 3/9, Nga chỉ trích quyết định của Nga.', 'chỉ trích');
    expect(event.recipients).toEqual([]);
  });

  test('prosecute their own officers', () => {
    const event = eventOf(
      'Ngày 3/9, Công an Hà Nội khởi tố ông Lê Văn Sơn, Giám đốc Sở Y tế Hà Nội.',
      'khởi tố',
    );
    expect(event.recipients.map(({ name }) => name)).toEqual(['Lê Văn Sơn']);
  });
});

describe('what is told without anybody', () => {
  test('in fighting is done by nobody known, though others are told to do the like', () => {
    const text = 'Ngày 3/9, Nga tấn công Kharkov. Ngày 4/9, một bệnh viện ở Gaza bị không kích.';
    expect(eventOf(text, 'không kích').actors).toEqual([]);
  });

  test('between two enemies is done by the other one', () => {
    const event = eventOf(
      'Ngày 2/9, Nga tấn công Ukraine. Ngày 4/9, UAV Ukraine bị bắn hạ ở Bryansk.',
      'bắn hạ',
    );
    expect(codes(event.actors)).toEqual(['RUS']);
  });

  test('is agreed between those whose agreement it is', () => {
    const event = eventOf('Thoả thuận giữa chính phủ Nga và chính phủ Nhật Bản ký ngày 13/9.', 'ký');
    expect(codes(event.actors)).toEqual(['RUS', 'JPN']);
  });

  test('as a crime is done by nobody known', () => {
    const event = eventOf(
      'Ngày 3/9, anh Lê Văn An đánh ông Bình. Ngày 4/9, vụ cướp xảy ra ở Huế.',
      'vụ cướp',
    );
    expect(event.actors).toEqual([]);
  });
});

describe('a name cut short', () => {
  test('goes on behind brackets', () => {
    const event = eventOf('Ngày 3/9, anh T. (29 tuổi, ngụ quận 12) bị bắt.', 'bị bắt');
    expect(event.recipients.map(({ name }) => name)).toEqual(['T.']);
  });
});
