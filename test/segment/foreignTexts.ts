/** Short articles in other languages than English, written for these tests, by ISO 639-1 code. */
export const FOREIGN_TEXTS: Readonly<Record<string, string>> = {
  ru: `Мэр города открыл новый мост через реку

Мэр Виктор Орлов в пятницу открыл новый мост, который строили почти четыре года. По его словам, теперь дорога от вокзала до порта займёт не больше десяти минут.

Жители левого берега давно просили об этом, потому что старый паром ходил только летом. На празднике выступил школьный хор, а вечером над рекой запустили фейерверк.
`,
  uk: `Міська рада погодила будівництво лікарні

Міська рада у вівторок погодила будівництво нової лікарні на околиці міста. За неї проголосували тридцять два депутати, ще четверо утрималися.

Як розповіла лікарка Олена Шевчук, нині хворим доводиться їхати понад шістдесят кілометрів, щоб потрапити до найближчого відділення. Роботи мають розпочати навесні.
`,
  de: `Stadtrat beschließt den Bau einer neuen Brücke

Der Stadtrat hat am Donnerstagabend mit knapper Mehrheit beschlossen, die alte Brücke am Hafen abzureißen und durch eine neue zu ersetzen. Bürgermeisterin Anna Vogt sprach von einem guten Tag für die ganze Region.

Die Gegner des Vorhabens wollen nun prüfen lassen, ob ein Bürgerentscheid noch möglich ist. Sie halten die Kosten für viel zu hoch und fürchten jahrelange Staus in der Innenstadt.
`,
  fr: `Le conseil municipal approuve le nouveau tramway

Le conseil municipal a approuvé jeudi soir la construction d'une ligne de tramway entre la gare et l'hôpital. La maire, Claire Dumont, a salué une décision attendue depuis plus de dix ans par les habitants des quartiers nord.

L'opposition estime que le projet coûtera bien plus cher que prévu et demande une nouvelle étude. Les travaux devraient commencer au printemps et durer environ trois ans.
`,
  pl: `Rada miasta zgodziła się na budowę szpitala

Rada miasta zgodziła się w środę na budowę nowego szpitala przy drodze do portu. Burmistrz Jan Kowalczyk powiedział, że mieszkańcy czekali na tę decyzję od wielu lat.

Przeciwnicy twierdzą, że pieniędzy nie wystarczy nawet na połowę prac, i zapowiadają odwołanie. Budowa ma się rozpocząć wiosną, a pierwsi pacjenci zostaną przyjęci za trzy lata.
`,
  es: `El ayuntamiento aprueba la construcción de un hospital

El ayuntamiento aprobó el jueves por la noche la construcción de un hospital nuevo a las afueras de la ciudad. La alcaldesa, Lucía Herrero, dijo que los vecinos llevaban más de diez años esperando esta noticia.

La oposición cree que el proyecto costará mucho más de lo previsto y ha pedido otro estudio. Las obras deberían empezar en primavera y durar unos tres años.
`,
  zh: `市议会批准修建新医院

市议会星期四晚上批准在城市郊区修建一所新医院。市长李明说，居民们等待这个消息已经有十多年了，现在病人不必再坐两个小时的车去看病。

反对者认为，这个项目的费用会比原来的预算高得多，他们要求重新进行研究。工程预计明年春天开始，大约需要三年时间才能完成，第一批病人将在那之后入住。
`,
  ar: `مجلس المدينة يوافق على بناء مستشفى جديد

وافق مجلس المدينة مساء الخميس على بناء مستشفى جديد في ضواحي المدينة. وقالت رئيسة البلدية ليلى حداد إن السكان ينتظرون هذا القرار منذ أكثر من عشر سنوات.

ويرى المعارضون أن المشروع سيكلف أكثر بكثير مما هو متوقع، وطالبوا بإجراء دراسة جديدة. ومن المتوقع أن تبدأ الأعمال في الربيع وأن تستمر نحو ثلاث سنوات.
`,
};
