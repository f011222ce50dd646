/** How a language says `ignore all previous instructions`; a star stands for any ending. */
export interface Language {
  readonly verbs: readonly string[];
  readonly scopes: readonly string[];
  readonly nouns: readonly string[];
  /** The verb stands at the end. */
  readonly isVerbLast?: true;
  /** Words stand without spaces between them. */
  readonly isUnspaced?: true;
  /** How likely it is an attempt; these words together seldom stand in other texts. */
  readonly weight?: number;
}

const words = (list: string) => list.split(/\s*,\s*/);

/** English first: most attempts are English, whatever the text around them is. */
export const languages: readonly Language[] = [
  {
    verbs: words(
      'ignore, ignoring, disregard, disregarding, forget, overrule, neglect, dismiss, nullify',
    ),
    scopes: words(
      'previous, previously, prior, preceding, above, earlier, before, foregoing, former, initial, original, system, everything, all your, all my, any of your',
    ),
    nouns: words(
      'instruction*, prompt*, directive*, guideline*, orders, told, programming, guidance, training, commands, said',
    ),
  },
  // Rules and restrictions are spoken of in manuals, too.
  {
    verbs: words(
      'ignore, ignoring, disregard, disregarding, forget, override, overwrite, bypass, bypassing',
    ),
    scopes: words(
      'all, any, previous, prior, above, earlier, before, your, these, those, existing, safety',
    ),
    nouns: words(
      'instruction*, prompt*, rules, constraints, restrictions, context, conversation, messages, directions, policies, guidelines, directives, safety',
    ),
    weight: 0.4,
  },
  {
    verbs: words('ignorier*, vergiss, vergesse*, missachte*, überschreib*, umgeh*, verwirf'),
    scopes: words(
      'alle*, vorherige*, vorige*, bisherige*, obige*, frühere*, deine*, vorangegangene*, ursprüngliche*',
    ),
    nouns: words(
      'anweisung*, instruktion*, anleitung*, befehl*, vorgaben, regeln, richtlinien, prompt*, systemprompt*',
    ),
  },
  {
    verbs: words(
      'ignore*, ignorez, oublie*, oubliez, néglige*, contourne*, outrepasse*, fais abstraction, ne tiens pas compte',
    ),
    scopes: words('tout*, tous, précédent*, antérieur*, ci-dessus, préalable*, tes, vos, initial*'),
    nouns: words('instruction*, consigne*, directive*, règles, ordres, invite*, prompt*'),
  },
  {
    verbs: words('ignora*, olvida*, descarta*, omite*, desestima*, haz caso omiso, anula*'),
    scopes: words(
      'todas, todos, anterior*, previas, previos, de arriba, tus, sus, iniciales, originales',
    ),
    nouns: words('instruccion*, indicacion*, directriz*, directrices, órdenes, reglas, prompt*'),
  },
  {
    verbs: words('ignora*, dimentica*, tralascia*, trascura*, scavalca*, non considerare'),
    scopes: words('tutte, tutti, precedenti, sopra, tue, tuoi, iniziali, originali'),
    nouns: words('istruzion*, indicazion*, direttive, regole, ordini, comandi, prompt*'),
  },
  {
    verbs: words('ignore*, esqueça*, desconsidere*, descarte*, ignorar, esquece*'),
    scopes: words('todas, todos, anterior*, prévias, acima, suas, seus, tuas, iniciais'),
    nouns: words(
      'instruç*, instruções, diretrizes, orientações, ordens, regras, comandos, prompt*',
    ),
  },
  {
    verbs: words('negeer*, vergeet, omzeil*, sla over'),
    scopes: words('alle, eerdere, vorige, voorgaande, bovenstaande, je, jouw, uw'),
    nouns: words('instructie*, aanwijzing*, opdracht*, richtlijnen, regels, prompt*'),
  },
  {
    verbs: words('zignoruj*, ignoruj*, zapomnij*, pomiń, pomin*, odrzuć, lekceważ*'),
    scopes: words('wszystkie, wszelkie, poprzednie, wcześniejsze, powyższe, swoje, twoje'),
    nouns: words('instrukcj*, polece*, wytyczne, zasady, reguły, rozkazy, prompt*'),
  },
  {
    verbs: words('игнорир*, проигнорир*, забудь*, забыть, не обращай, отбрось*, отмени*, обойди*'),
    scopes: words(
      'все, всё, всех, предыдущ*, прежн*, вышеуказанн*, выше, свои, твои, ранее, прошл*',
    ),
    nouns: words('инструкц*, указани*, команд*, правил*, директив*, промпт*, запрос*'),
  },
  {
    isVerbLast: true,
    verbs: words('yok say*, görmezden gel*, unut*, dikkate alma*, göz ardı et*, aldırma*'),
    scopes: words('tüm, bütün, önceki, yukarıdaki, daha önceki, eski'),
    nouns: words('talimat*, komut*, yönerge*, kural*, istem*'),
  },
  {
    isVerbLast: true,
    verbs: words('अनदेखा, नज़रअंदाज़, नजरअंदाज, भूल, उपेक्षा'),
    scopes: words('सभी, पिछले, पिछली, पूर्व, ऊपर, पहले'),
    nouns: words('निर्देश*, आदेश*, नियम*, अनुदेश*'),
  },
  {
    verbs: words('تجاهل*, انس, انسى, تجاوز*'),
    scopes: words('جميع, كل, السابقة, أعلاه, السابق'),
    nouns: words('التعليمات, تعليمات*, الأوامر, القواعد, الإرشادات, التوجيهات'),
  },
  {
    verbs: words('abaikan, lupakan, hiraukan, bỏ qua, quên'),
    scopes: words('semua, sebelumnya, di atas, tất cả, trước đó, trước, trên'),
    nouns: words(
      'instruksi*, perintah*, aturan*, arahan*, hướng dẫn, chỉ dẫn, lệnh, chỉ thị, quy tắc',
    ),
  },
  {
    isVerbLast: true,
    verbs: words('무시*, 잊어*, 잊고*, 무효*'),
    scopes: words('이전*, 모든*, 앞의*, 위의*, 지금까지*, 기존*'),
    nouns: words('지시*, 명령*, 지침*, 프롬프트*, 규칙*, 설정*'),
  },
  {
    isUnspaced: true,
    verbs: words('忽略, 忽視, 无视, 無視, 忘记, 忘記, 忘掉, 不要理会, 绕过, 覆盖'),
    scopes: words('之前, 以上, 上面, 前面, 所有, 全部, 先前, 一切, 你的'),
    nouns: words('指令, 指示, 提示, 提示词, 规则, 規則, 命令, 说明, 要求'),
  },
  {
    isUnspaced: true,
    isVerbLast: true,
    verbs: words('無視, 忘れ, 無効, 従わない'),
    scopes: words('これまで, 以前, 上記, すべて, 全て, 前の, 今まで, あなたの'),
    nouns: words('指示, 命令, プロンプト, ルール, 規則, 指令'),
  },
];
