import { phrasesOf } from '../../../../events/words/phrase-list.ts';
import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** How somebody comes to blows: `lao vào`, `rút dao`. */
const ways = `
  lao vào, lao tới, lao đến, lao ra, xông vào, xông tới, xông đến, xông ra, nhảy vào, ập vào, tiến đến, tiến tới,
  cầm dao, dùng dao, lấy dao, rút dao, vung dao, cầm dao bầu, dùng dao bầu, cầm dao phay, dùng dao phay, dùng dao bấm,
  rút dao bấm, dùng dao găm, rút dao găm, dùng dao rựa, cầm rựa, dùng rựa, cầm gậy, dùng gậy, cầm kéo, dùng kéo,
  cầm búa, dùng búa, cầm rìu, dùng rìu, dùng mã tấu, cầm mã tấu, dùng tuýp sắt, cầm tuýp sắt, dùng cây sắt,
  dùng thanh sắt, cầm hung khí, dùng hung khí, cầm ghế, dùng ghế, cầm gạch, dùng gạch, cầm chai, dùng chai,
  dùng vỏ chai, lấy mũ bảo hiểm, dùng mũ bảo hiểm, cầm mũ bảo hiểm, dùng tay, dùng chân, dùng tay chân,
  dùng dùi cui, dùng roi điện, cầm đá, dùng đá, cầm súng, dùng súng, rút súng
`;

const blows = `
  đâm, chém, đánh, đấm, đá, đạp, tát, đập, đánh đập, đấm đá, bắn, ném, phang, bổ, hành hung, tấn công, sát hại,
  truy sát, hạ sát, khống chế, uy hiếp, đe dọa
`;

/** ASSAULT: blows told with how they came (`lao vào đâm`, `rút dao chém`). */
export const blowsTold: readonly TriggerGroup[] = [
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: phrasesOf(ways)
      .flatMap(way => phrasesOf(blows).map(blow => `${way} ${blow}`))
      .join(', '),
    examples: ['Ông Tâm lao vào đâm ông Hùng ngày 5/3', 'Ông Tâm cầm dao chém ông Hùng ngày 5/3'],
  },
];
