/** Posts, who holds them, and the words round them. */
import type { OfficeHolder } from './types.ts';

export interface OfficeWords {
  /** Posts that states, organisations and firms have (`Chủ tịch`, `người phát ngôn`). */
  offices: readonly string[];
  /** Posts of a state (`Tổng thống`, `đại sứ`). */
  stateOffices: readonly string[];
  /** Posts that by their name belong to the home country (`Chủ tịch UBND`). */
  homeOffices: readonly string[];
  /** What somebody is (`luật sư`, `tiền đạo`): makes a person of the name after it, and nobody without one. */
  occupations: readonly string[];
  /** Ranks of the forces (`đại tá`): as an occupation, but of a state. */
  ranks: readonly string[];
  /** Words that may stand before (`cựu`) and after (`mới`) a post. */
  officePrefixes: readonly string[];
  officeSuffixes: readonly string[];
  /** Of the words before a post, those that tell that it is held no more. */
  formerly: readonly string[];
  /** The same of those who are alive, and of a post behind a name (`từng là đại tá`): whoever held it acts for nobody by it. */
  outOfOffice: readonly string[];
  /** Posts by which those who held them are still told: `cựu Tổng thống Mỹ`. */
  lastingOffices: readonly string[];
  /** Posts of those who serve the leaders of states, and their wives. */
  bystanders: readonly string[];
  /** Words for somebody in the same post of another state. */
  counterparts: readonly string[];
  /** Words between a name and the post behind it: `người hiện là`. */
  apposing: readonly string[];
  /** Last words of the verbs that give or keep a post (`giữ chức`), and those between them and it (`tân`). */
  posting: readonly string[];
  postPrefixes: readonly string[];
  /** Posts that tell of a state only with the name of their holder: `đại biểu Lê Văn An`. */
  ofStateWithNames: readonly string[];
  /** Who has held which post, and when. */
  holders: readonly OfficeHolder[];
  /** Words that make a post many: `các ngoại trưởng`. */
  plurals: readonly string[];
  /** Posts that many hold in one state, so that several are of the same: `các nghị sĩ`. */
  ofOneState: readonly string[];
  /** Posts of a town or province, which may stand right behind them before the name of who holds them: `Thị trưởng Bergen`. */
  townOffices: readonly string[];
  /** Posts that take in where they are held even without a name: `Đại sứ Nga tại Mỹ`. */
  seatedOffices: readonly string[];
  /** Words between two posts of one person: `Chủ tịch kiêm Tổng giám đốc`. */
  postJoins: readonly string[];
  /** Words between a post and where or what it is for: `Đại sứ Nga tại Mỹ`, `Đặc phái viên LHQ về Syria`. */
  postLinks: readonly string[];
  /** Words between a post and the field that it is for: `ủy viên phụ trách thương mại`. */
  duties: readonly string[];
}
