/** English words that say nothing of a text's matter: grammar, reporting verbs, times. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above according across added adding after again against ago ahead all almost alone along already also although
  always am amid among an and announced another any anyone anything are around as asked at away back be became because
  become been before began behind being believe below best better between big both but by called calling calls came can
  cannot can't come comes coming could couldn't day days despite did didn't do does doesn't doing don't done down due
  during each earlier early eight either else end ended enough even ever every everyone everything expected far few
  first five following for former forward found four from full further gave get gets getting give given gives giving go
  goes going gone good got great had has hasn't have haven't having he he's held her here hers herself him himself his
  hour hours how however i i'm i've if in including indeed inside instead into is isn't it it's its itself just keep
  kept know known large largely last late later latest least led left less let like likely little long longer look made
  main major make makes making man many may maybe me mean meanwhile members might million minute minutes month months
  more morning most much must my myself near nearly need needed needs neither never new news next night nine no non nor
  not nothing now number of off often old on once one ones only onto or other others our ourselves out outside over own
  part people per percent perhaps place point possible previous previously put quite rather really recent recently
  remain remained remains reported reportedly reports right said same saw say saying says second see seen sent set seven
  several shall she she's should shouldn't show showed since six small so some someone something soon source sources
  speaking spoke state stated statement still such take taken takes taking tell ten than that that's the their theirs
  them themselves then there there's these they they're thing things think third this those though thought three through
  throughout thus till time times to today together told tomorrow tonight too took toward towards tried try two under
  until up upon us use used using very via want wanted wants was wasn't way we we're we've week weeks well went were
  weren't what whatever when where whether which while who whole whom whose why will with within without won't work
  would wouldn't wrote year years yes yesterday yet you your yours yourself
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december`.split(/\s+/),
);
