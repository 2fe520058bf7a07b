import { describe, expect, test } from 'vitest';
import { Flag } from '../../functions/extract/events/words/item.ts';
import { phrasesOf } from '../../functions/extract/events/words/phrase-list.ts';
import { TriggerGroup } from '../../functions/extract/events/words/trigger-group.ts';
import { eventLexicon } from '../../functions/extract/languages/vi/events/index.ts';
import { fold } from '../../functions/extract/languages/vi/spelling.ts';
import { EventType } from '../../schemas/event.ts';
import { isMode, scoreOf } from '../../schemas/plover.ts';
import { eventsOf } from './read.ts';

describe('what is so of a phrase', () => {
  test('has one bit each, and none another’s', () => {
    const bits = Object.values(Flag);
    expect(new Set(bits).size).toBe(bits.length);
    expect(bits.filter(bit => (bit & (bit - 1)) !== 0)).toEqual([]);
  });
});

describe('the triggers of Vietnamese', () => {
  test('follow the schema', () => {
    for (const group of eventLexicon.triggers) {
      expect(TriggerGroup.safeParse(group).error, group.phrases.slice(0, 60)).toBeUndefined();
    }
  });

  test('have modes that the codebook has under their type', () => {
    const wrong = eventLexicon.triggers.filter(
      ({ type, between, mode }) =>
        mode !== undefined && !isMode(type, mode) && !(between !== undefined && isMode(between, mode)),
    );
    expect(wrong).toEqual([]);
  });

  test('cover every type', () => {
    const told = new Set(eventLexicon.triggers.map(group => group.type));
    expect(EventType.options.filter(type => !told.has(type))).toEqual([]);
  });

  test('are several hundred for the frequent types together', () => {
    const phrases = new Set(eventLexicon.triggers.flatMap(group => phrasesOf(group.phrases)));
    expect(phrases.size).toBeGreaterThan(8000);
  });

  test('stand once among the verbs, once among the carriers and once among the nouns', () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { kind, phrases } of eventLexicon.triggers) {
      for (const phrase of phrasesOf(phrases)) {
        const key = `${kind === 'object' ? 'noun' : kind} ${fold(phrase)}`;
        if (seen.has(key)) twice.push(key);
        seen.add(key);
      }
    }
    expect(twice).toEqual([]);
  });

  test('are read as their examples say', () => {
    for (const { type, between, examples = [] } of eventLexicon.triggers) {
      for (const example of examples) {
        const types = eventsOf(`${example}.`, '2019-06-01').map(event => event.type);
        expect(types.includes(type) || (between !== undefined && types.includes(between)), example).toBe(
          true,
        );
      }
    }
  });
});

describe('the type of a trigger', () => {
  test.each([
    ['Tuyển Việt Nam thắng Malaysia ngày 15/12.', 'CONTEST'],
    ['Ông Zelensky giành chiến thắng trong cuộc bầu cử ngày 21/4.', 'ELECT'],
    ['Ngày 5/3, đám cháy đã được khống chế.', 'ACCIDENT'],
    ['Ngày 5/3, Mỹ phóng 30 tên lửa vào căn cứ của Libya.', 'ASSAULT'],
    ['Ngày 5/3, Triều Tiên phóng hai tên lửa đạn đạo.', 'MOBILIZE'],
    ['Ngày 5/3, Trung Quốc phóng vệ tinh.', 'LAUNCH'],
    ['Ngày 5/3, công ty đưa nhà máy thứ hai vào hoạt động.', 'LAUNCH'],
    ['Ngày 5/3, toà đưa vụ án ra xét xử.', 'PROSECUTE'],
    ['Ngày 5/3, Anh đưa 20 công ty của Nga vào danh sách đen.', 'SANCTION'],
    ['Ngày 5/3, quân đội Philippines tiến hành chiến dịch truy quét nhóm phiến quân.', 'ASSAULT'],
    ['Ngày 5/3, công an tiến hành chiến dịch truy quét tội phạm.', 'PROSECUTE'],
    ['Cuộc tập trận, Oslo tham gia từ năm 1995, kéo dài một tuần.', 'MOBILIZE'],
    ['Cảnh sát khống chế tài xế xe tải ngày 5/3.', 'COERCE'],
    ['Ngày 5/3, hai kẻ cướp khống chế nhân viên ngân hàng.', 'ASSAULT'],
    ['Ngày 5/3, Thủ tướng ra quyết định bổ nhiệm ông Nguyễn Văn Bình.', 'APPOINT'],
    ['Ngày 5/3, Thủ tướng ra quyết định đưa ba xã về huyện mới.', 'LEGISLATE'],
    ['Hiệp ước ký ngày 5/3 tại Paris.', 'SUPPORT'],
    ['Công an Hà Nội điều tra vụ việc từ ngày 5/3.', 'PROSECUTE'],
    ['Mỹ điều tra Trung Quốc ngày 5/3.', 'ACCUSE'],
    ['Hai thanh niên đột nhập cửa hàng ngày 5/3.', 'OTHER'],
    ['Năm 2018, trường Nguyễn Du tuyển 200 học sinh.', 'APPOINT'],
    ['Ngày 5/3, Grab đóng cửa văn phòng ở Lào.', 'LAUNCH'],
    ['Ngày 5/3, Mỹ đóng cửa lãnh sự quán Trung Quốc.', 'SANCTION'],
  ])('in "%s" is %s', (text, type) => {
    expect(eventsOf(text, '2019-06-01').map(event => event.type)).toEqual([type]);
  });
});

describe('the score of an event', () => {
  test('is that of its mode where the codebook has one, and of its type elsewhere', () => {
    expect(scoreOf('RETREAT', 'disarm')).toBe(10);
    expect(scoreOf('RETREAT')).toBe(6.5);
    expect(scoreOf('ACCIDENT')).toBeUndefined();
  });
});
