import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canAct, toEntities, toPlace } from '../../functions/extract/entities/index.ts';
import { entitiesOf } from './read.ts';

/** `text → codes` of every mention that has codes. */
const coded = (text: string, published?: string) =>
  entitiesOf(text, published)
    .filter(mention => mention.codes.length > 0)
    .map(mention => `${mention.text} → ${mention.codes.join(',')}`);
const kinds = (text: string) => entitiesOf(text).map(mention => `${mention.kind}: ${mention.text}`);

describe('countries', () => {
  test.each([
    ['Grudia và Ápganixtan', ['Grudia → GEO', 'Ápganixtan → AFG']],
    ['Lit-va và Ê-ri-tơ-rê-a', ['Lit-va → LTU', 'Ê-ri-tơ-rê-a → ERI']],
    ['cướp biển ngoài khơi Xômali', ['Xômali → SOM']],
    ['quan hệ với Cộng hòa Séc', ['Cộng hòa Séc → CZE']],
    ['một nước Nga hùng mạnh', ['nước Nga → RUS']],
    ['Hoa Kỳ và Thụy Sĩ', ['Hoa Kỳ → USA', 'Thụy Sĩ → CHE']],
    ['Thuỵ Sỹ đăng cai', ['Thuỵ Sỹ → CHE']],
    ['Áp-ga-ni-xtan và I-rắc', ['Áp-ga-ni-xtan → AFG', 'I-rắc → IRQ']],
    ['thương chiến Mỹ - Trung', ['Mỹ → USA', 'Trung → CHN']],
    ['hợp tác Việt-Hàn', ['Việt → VNM', 'Hàn → KOR']],
  ])('%s', (text, expected) => expect(coded(text)).toEqual(expected));

  test.each([
    'bà Nguyễn Thị Nga cho biết',
    'chị Nga kể lại',
    'ca sĩ Mỹ Linh hát',
    'anh Đức đến muộn',
    'Anh ấy nói vậy',
    'Anh kể rằng mọi việc bắt đầu từ đó',
    'có ý kiến khác',
    'mặc áo dài',
    'Pháp luật quy định rõ',
    'giải Ngoại hạng Anh',
    'học tiếng Nga',
    'sân vận động Mỹ Đình',
    'những người đàn ông ấy',
  ])('no country in: %s', text => {
    expect(entitiesOf(text).filter(mention => mention.kind === 'country')).toEqual([]);
  });

  test('a word that also begins sentences counts where the article names the country elsewhere', () => {
    expect(coded('Thủ đô của nước Anh. Anh và Pháp ký kết.')).toContain('Anh → GBR');
  });

  test('the country in brackets after a city says where, and does nothing', () => {
    const [city, country] = entitiesOf('tại Brúcxen (Bỉ)');
    expect(toPlace(city!)).toEqual({ text: 'Brúcxen', country: 'BEL' });
    expect(toPlace(country!)).toEqual({ text: 'Bỉ', country: 'BEL' });
    expect(canAct(country!)).toBe(false);
  });

  test('so does the country after a city and a comma', () => {
    expect(kinds('họp ở Brussels, Bỉ để bàn')).toEqual(['place: Brussels', 'place: Bỉ']);
  });

  test('people and firms of a country do not act for it', () => {
    const [people] = entitiesOf('hai người Nga bị bắt');
    expect(people).toMatchObject({ kind: 'group', codes: [], country: 'RUS' });
  });
});

describe('organisations and joint bodies', () => {
  test.each([
    ['LHQ và EU', ['LHQ → UN', 'EU → EU']],
    ['hội nghị G20 và G7', ['G20 → G20', 'G7 → G7']],
    ['Tổ chức Hiệp ước Bắc Đại Tây Dương (NATO)', ['Tổ chức Hiệp ước Bắc Đại Tây Dương (NATO) → NATO']],
    ['phiên họp Hội đồng Nga-NATO', ['Hội đồng Nga-NATO → RUS,NATO']],
    ['các nước phương Tây', ['các nước phương Tây → WEST']],
    ['Hội đồng Bảo an LHQ', ['Hội đồng Bảo an LHQ → UN']],
  ])('%s', (text, expected) => expect(coded(text)).toEqual(expected));

  test('a joint body gives one entity for each member', () => {
    const [body] = entitiesOf('Hội đồng Nga-NATO');
    expect(toEntities(body!).map(entity => entity.code)).toEqual(['RUS', 'NATO']);
  });

  test('an acronym that is a word in lower case is read in capitals only', () => {
    expect(coded('eu, who, un')).toEqual([]);
  });
});

describe('organs', () => {
  test.each([
    ['Bộ Ngoại giao Nga ra thông báo', ['Bộ Ngoại giao Nga → RUS']],
    ['Lầu Năm Góc và Điện Kremlin', ['Lầu Năm Góc → USA', 'Điện Kremlin → RUS']],
    ['đội tuyển Việt Nam thắng', ['đội tuyển Việt Nam → VNM']],
    ['U23 Việt Nam thắng', ['U23 Việt Nam → VNM']],
    ['UBND tỉnh Quảng Nam họp', ['UBND tỉnh Quảng Nam → VNM']],
    ['Công an TP.HCM thông báo', ['Công an TP.HCM → VNM']],
    ['Bộ Giao thông Vận tải trình', ['Bộ Giao thông Vận tải → VNM']],
    ['quân đội chính phủ Ukraine', ['quân đội chính phủ Ukraine → UKR']],
    ['chính quyền Kiev', ['chính quyền Kiev → UKR']],
  ])('%s', (text, expected) => expect(coded(text)).toEqual(expected));

  test('an organ without a country belongs to the state that it was last named with', () => {
    const mentions = entitiesOf(
      'Bộ Quốc phòng Ba Lan ký hợp đồng. Theo Bộ Quốc phòng, xe tăng sẽ đến trong năm.',
    );
    expect(mentions.at(-1)).toMatchObject({ text: 'Bộ Quốc phòng', codes: ['POL'] });
  });

  test('an organ without any country is at home', () => {
    expect(coded('Quốc hội thông qua luật')).toEqual(['Quốc hội → VNM']);
  });
});

describe('persons', () => {
  test.each([
    ['Ngoại trưởng Nga Sergei Lavrov', 'Sergei Lavrov', 'RUS'],
    ['Tổng thư ký NATO, ông Jens Stoltenberg', 'Jens Stoltenberg', 'NATO'],
    ['Thứ trưởng Ngoại giao Nga Alexey Meshkov', 'Alexey Meshkov', 'RUS'],
    ['phát ngôn viên của Bộ Ngoại giao Nga, Alexander Lukashevich', 'Alexander Lukashevich', 'RUS'],
    ['Đại sứ Việt Nam tại Mỹ Phạm Quang Vinh', 'Phạm Quang Vinh', 'VNM'],
    ['Bộ trưởng Giáo dục và Đào tạo Phùng Xuân Nhạ', 'Phùng Xuân Nhạ', 'VNM'],
    ['Chủ tịch Ủy ban châu Âu Ursula von der Leyen', 'Ursula von der Leyen', 'EU'],
    ['Đặc phái viên của Liên hợp quốc về Syria Staffan de Mistura', 'Staffan de Mistura', 'UN'],
    ['Tư lệnh Hải quân Mỹ tại châu Âu James Foggo', 'James Foggo', 'USA'],
    ['người đồng cấp Trung Quốc Ngụy Phượng Hòa', 'Ngụy Phượng Hòa', 'CHN'],
    ['Chủ tịch Trung Quốc Tập Cận Bình', 'Tập Cận Bình', 'CHN'],
    ['cựu Tổng thống Mỹ Barack Obama', 'Barack Obama', 'USA'],
    ['Tổng thống Park Geun-hye', 'Park Geun-hye', 'KOR'],
  ])('%s', (text, name, code) => {
    expect(entitiesOf(text)).toEqual([
      expect.objectContaining({ kind: 'person', text, name, codes: [code] }),
    ]);
  });

  test('a surname later in the article is the person introduced', () => {
    const mentions = entitiesOf('Thủ tướng Estonia Taavi Rõivas phát biểu. Ông Rõivas rời đi.');
    expect(mentions.at(-1)).toMatchObject({ name: 'Taavi Rõivas', codes: ['EST'] });
  });

  test('a Vietnamese is known again by the given name', () => {
    const mentions = entitiesOf('Ông Lê Hoàng Quân là kỹ sư. Theo ông Quân, cầu đã xong.');
    expect(mentions.at(-1)).toMatchObject({ text: 'ông Quân', name: 'Lê Hoàng Quân', codes: [] });
  });

  test('a bare title is the person named last, by sex', () => {
    const mentions = entitiesOf(
      'Ông Lê Hoàng Quân gặp bà Trần Thu Hà. Bà này đồng ý, còn ông này thì không.',
    );
    expect(mentions.slice(2).map(mention => mention.name)).toEqual(['Trần Thu Hà', 'Lê Hoàng Quân']);
  });

  test('whom a name acts for depends on when the article was written', () => {
    expect(entitiesOf('Ông Stoltenberg đến dự.', '2010-05-01')[0]!.codes).toEqual(['NOR']);
    expect(entitiesOf('Ông Stoltenberg đến dự.', '2016-05-01')[0]!.codes).toEqual(['NATO']);
  });

  test('a name ends where a sentence begins, with or without its full stop', () => {
    expect(entitiesOf('Ông Lê Hoàng Quân Theo kế hoạch, việc đã xong')[0]!.name).toBe('Lê Hoàng Quân');
    expect(entitiesOf('trạm biến áp Ngũ Hành Sơn Ông Lê Quân cho biết').map(each => each.name)).toEqual([
      'Ngũ Hành Sơn',
      'Lê Quân',
    ]);
    expect(entitiesOf('anh Trần Ngọc Sơn-Trưởng phòng kỹ thuật')[0]!.name).toBe('Trần Ngọc Sơn');
  });

  test('a name in capitals is the same name', () => {
    expect(coded('TỔNG THỐNG MỸ DONALD TRUMP THĂM VIỆT NAM')[0]).toBe('TỔNG THỐNG MỸ DONALD TRUMP → USA');
    expect(entitiesOf('NGUYỄN THU HÀ từ trần')[0]!.name).toBe('Nguyễn Thu Hà');
  });

  test('a post takes in its seat, and no other place', () => {
    expect(kinds('Đại sứ Nga tại Mỹ phản đối')).toEqual(['office: Đại sứ Nga tại Mỹ']);
    expect(kinds('Thủ tướng Đức tại Paris')).toEqual(['office: Thủ tướng Đức', 'place: Paris']);
    expect(kinds('Ngoại trưởng Nga về Ukraine')).toEqual(['office: Ngoại trưởng Nga', 'country: Ukraine']);
  });

  test('a lone foreign word after an occupation may be a club', () => {
    expect(kinds('tiền đạo Chelsea ghi bàn')).toEqual(['name: tiền đạo Chelsea']);
  });
});

describe('words that refer back', () => {
  test('hai bên are the parties last named together', () => {
    expect(coded('Nga và NATO gặp nhau. Hai bên nhất trí.').at(-1)).toBe('Hai bên → NATO,RUS');
    expect(coded('Nga và NATO gặp nhau. 2 bên nhất trí.').at(-1)).toBe('2 bên → NATO,RUS');
  });

  test('hai nước are countries', () => {
    expect(coded('Nhật Bản và Việt Nam ký kết tại NATO. Quan hệ hai nước tốt đẹp.').at(-1)).toBe(
      'hai nước → JPN,VNM',
    );
  });

  test.each([
    ['Phần Lan và Thụy Điển nộp đơn gia nhập NATO. Ankara phản đối. Ba nước ký bản ghi nhớ.', 'FIN,SWE,TUR'],
    ['Pháp và Đức họp với Anh. 3 nước ký thỏa thuận.', 'DEU,FRA,GBR'],
  ])('ba nước are three countries: %s', (text, codes) => {
    expect(
      coded(text)
        .at(-1)
        ?.replace(/^.* → /, ''),
    ).toBe(codes);
  });

  test('ba nước are nobody known where only two are told', () => {
    expect(coded('Nga và Iran họp. Ba nước ký thỏa thuận.')).toEqual(['Nga → RUS', 'Iran → IRN']);
  });

  test.each(['Nga và Mỹ họp. Hai nước châu Phi ký thỏa thuận.', 'Nga và Mỹ họp. Hai nước khác phản đối.'])(
    'countries told by their region are others: %s',
    text => {
      expect(coded(text).filter(each => each.includes('nước'))).toEqual([]);
    },
  );

  test('của khối is of the organisation, and khối lượng no word for it', () => {
    expect(coded('NATO họp. Hội nghị tiếp theo của khối được tổ chức tại Vilnius.')).toContain('khối → NATO');
    expect(kinds('NATO họp. Khối lượng hàng hóa tăng.')).toEqual(['organisation: NATO']);
  });

  test('a name that the tables spell otherwise is known again', () => {
    expect(coded('Tổng thống Phần Lan Sauli Niinistö nói. Ông Niinistö nói thêm.').at(-1)).toBe(
      'Ông Niinistö → FIN',
    );
  });

  test('a capital that something is aimed at stands for its government', () => {
    expect(coded('EU tăng trừng phạt nhằm vào Moscow.').at(-1)).toBe('Moscow → RUS');
  });

  test('nước này is not the country that is only spoken of', () => {
    expect(
      coded('Liên minh châu Âu cáo buộc Nga can thiệp vào tình hình Ukraine dù nước này phủ nhận.').at(-1),
    ).toBe('nước này → RUS');
  });

  test('in nước này one is abroad', () => {
    expect(coded('Iraq lên án vụ tấn công. Quân nhân Mỹ ở nước này vẫn an toàn.').at(-1)).toBe(
      'nước này → IRQ',
    );
  });

  test('two firms are no pair of states', () => {
    expect(
      coded('Mỹ và Indonesia là thị trường lớn. Grab và Go-Jek cạnh tranh, hai bên cùng giảm giá.'),
    ).toEqual(['Mỹ → USA', 'Indonesia → IDN']);
  });

  test('liên minh này is an organisation', () => {
    expect(coded('NATO và Nga bất đồng. Liên minh này mở rộng.').at(-1)).toBe('Liên minh này → NATO');
  });

  test('nước ta is home', () => expect(coded('kinh tế nước ta')).toEqual(['nước ta → VNM']));

  test('without anybody before it a pair stays open and cannot act', () => {
    const [pair] = entitiesOf('Hai bên nhất trí.');
    expect(pair!.codes).toEqual([]);
    expect(canAct(pair!)).toBe(false);
  });
});

describe('places', () => {
  test.each([
    ['tại tỉnh Quảng Ngãi', 'tỉnh Quảng Ngãi', 'VNM'],
    ['ở quận 1', 'quận 1', 'VNM'],
    ['tại thành phố Odessa', 'thành phố Odessa', 'UKR'],
    ['đến Mát-xcơ-va', 'Mát-xcơ-va', 'RUS'],
    ['bầu cử ở bang Georgia', 'bang Georgia', 'USA'],
    ['huyện Đức Thọ', 'huyện Đức Thọ', 'VNM'],
  ])('%s', (text, place, country) => {
    expect(entitiesOf(text).map(toPlace)).toEqual([{ text: place, country }]);
  });

  test('a native name after tại is a place, even one that no table has', () => {
    expect(entitiesOf('tại Cai Lậy').map(toPlace)).toEqual([{ text: 'Cai Lậy', country: 'VNM' }]);
    expect(kinds('làm việc tại Samsung')).toEqual(['name: Samsung']);
  });

  test('a capital acts for its government, unless a preposition makes it a place', () => {
    const acting = entitiesOf('Moscow bác bỏ cáo buộc.')[0]!;
    expect([canAct(acting), acting.codes]).toEqual([true, ['RUS']]);
    expect(canAct(entitiesOf('họp tại Moscow')[0]!)).toBe(false);
  });
});

describe('firms, clubs and schools', () => {
  test.each([
    ['Công ty Đầu tư và Phát triển Đô thị Long Giang ký', 'Công ty Đầu tư và Phát triển Đô thị Long Giang'],
    ['Trường Đại học Bách khoa Hà Nội tuyển sinh', 'Trường Đại học Bách khoa Hà Nội'],
    ['Tập đoàn Vingroup cho biết', 'Tập đoàn Vingroup'],
    ['Bệnh viện Bạch Mai không nhận', 'Bệnh viện Bạch Mai'],
  ])('%s', (text, firm) => {
    expect(entitiesOf(text)[0]).toMatchObject({ kind: 'firm', text: firm, codes: [] });
  });

  test('common nouns with a head in them are none', () => {
    expect(entitiesOf('công ty tổ chức Lễ khởi công')).toEqual([]);
    expect(entitiesOf('thị trường Đông Nam Á')).toEqual([expect.objectContaining({ kind: 'place' })]);
  });
});

describe('agencies and leaders', () => {
  test('an agency has one name in all spellings', () => {
    expect(entitiesOf('Hãng Tass đưa tin')[0]).toMatchObject({ kind: 'agency', name: 'TASS' });
  });
  test('a government by its leader', () => {
    expect(coded('chính quyền Obama phản đối')).toEqual(['chính quyền Obama → USA']);
    expect(coded('chính quyền Tổng thống Erdogan phản đối')).toEqual([
      'chính quyền Tổng thống Erdogan → TUR',
    ]);
  });
  test('Brussels acts for the organisation there that the article is about', () => {
    expect(coded('NATO họp. Brussels phản đối.').at(-1)).toBe('Brussels → NATO');
    expect(coded('EU họp. Brussels phản đối.').at(-1)).toBe('Brussels → EU');
    expect(coded('họp tại Brussels')).toEqual([]);
  });
  test('a bare club is no place', () => {
    expect(kinds('chiến thắng của Liverpool')).toEqual(['name: Liverpool']);
    expect(kinds('họp ở Liverpool')).toEqual(['place: Liverpool']);
  });
});

describe('any text', () => {
  test('mentions lie in the text, in order, apart, and refer to mentions that are there', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              ...'Nga|NATO|và|,|-|hai bên|Tổng thống|của|Bộ Ngoại giao|ông|Lavrov|(|)|tại|Anh|Công ty|Quận|1|Hội đồng|U|23|.|\n|Trường|G|7|nước này|Đầu tư'.split(
                '|',
              ),
            ),
            fc.string({ unit: 'grapheme', maxLength: 6 }),
          ),
          { maxLength: 30 },
        ),
        parts => {
          const text = parts.join(' ').normalize('NFC');
          const mentions = entitiesOf(text);
          let end = 0;
          mentions.forEach((mention, i) => {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.text).not.toBe('');
            expect(mention.group).toBeLessThanOrEqual(i);
            expect(mention.group).toBeGreaterThanOrEqual(0);
            if (mention.antecedent !== undefined) expect(mentions[mention.antecedent]).toBeDefined();
            end = mention.end;
          });
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('coordination', () => {
  const groups = (text: string) => entitiesOf(text).map(mention => mention.group);
  test('names joined by và, dashes and a closed list share a group', () => {
    expect(groups('Nga và NATO')).toEqual([0, 0]);
    expect(groups('Nga-NATO')).toEqual([0, 0]);
    expect(groups('Pháp, Bỉ và Hà Lan')).toEqual([0, 0, 0]);
    expect(groups('giữa Nga với NATO')).toEqual([0, 0]);
  });
  test('a comma alone joins two names before what they did, unless a preposition governs the first', () => {
    expect(groups('sau khi Mỹ, NATO cáo buộc Nga')).toEqual([0, 0, 2]);
    expect(groups('Tại Pháp, Bỉ thua')).toEqual([0, 1]);
    expect(groups('Theo Pháp, Bỉ thua')).toEqual([0, 1]);
  });
  test('a coordination without end is read in one pass, whoever refers back to it', () => {
    expect(entitiesOf('Nga và hai bên và '.repeat(20_000))).toHaveLength(40_000);
  });
});
