import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('A deed that is told by its noun alone', () => {
  test('is of whoever the article says elsewhere it is', () => {
    const text =
      'Israel chuẩn bị đáp trả vụ đột kích của Hamas.\n\nKhoảng 900 người chết trong vụ đột kích ngày 7/9/2014.';
    expect(codes(eventOf(text, 'đột kích').actors)).toEqual(['Hamas']);
  });

  test('is what words against it are about, and for whoever did it', () => {
    const text =
      'Triều Tiên sáng 9/10 phóng ba tên lửa đạn đạo ra biển.\n\nNhật Bản hôm 9/10 lên án vụ phóng và yêu cầu Hội đồng Bảo an họp.';
    expect(codes(eventOf(text, 'lên án').recipients)).toEqual(['PRK']);
  });
});

describe('Parts of a country', () => {
  test.each([
    ['Nga ngày 5/9 không kích 5 nhà ga ở miền Trung và miền Tây Ukraine.', 'UKR'],
    ['Quân đội Nga ngày 5/9 tấn công vào miền Đông Ukraine.', 'UKR'],
  ])('are of the country that is named behind them: %s', (text, country) => {
    const [event] = eventsOf(text);
    expect(codes(event!.recipients)).toEqual([country]);
    expect(event!.place?.country).toBe(country);
  });

  test('are at home where the article is', () => {
    expect(eventsOf('Ngày 5/9, mưa lớn ở miền Trung.')[0]!.place?.country).toBe('VNM');
  });
});

describe('Whoever is made to do something', () => {
  test('does it, a small word between too', () => {
    const text = 'Quân đội Nga hôm 5/9 tiến công, buộc Ukraine phải rút khỏi nhiều làng.';
    expect(codes(eventOf(text, 'rút khỏi').actors)).toEqual(['UKR']);
  });
});

describe('A manoeuvre of two states', () => {
  test('is of both, whoever they bring along', () => {
    const text = 'Mỹ và Hàn Quốc ngày 5/9 bắt đầu cuộc tập trận chung với sự tham gia của 17.000 lính Mỹ.';
    expect(codes(eventOf(text, 'cuộc tập trận chung').actors)).toEqual(['USA', 'KOR']);
  });
});

describe('What a war does after a day told', () => {
  test('may be of any day since', () => {
    const text =
      'Nga ngày 5/9 kiểm soát thành phố Lyman ở Ukraine.\n\nLực lượng Nga sau đó tấn công các làng của Ukraine.';
    expect(eventOf(text, 'tấn công').date).toBe('[2014-09-05..2014-10-10]');
  });
});
