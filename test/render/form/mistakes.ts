/**
 * A change to a file of the form, and what the program must say of it: in the new text each ¦ marks
 * the place of one message, in their order; a message about another place begins with that place.
 */
export interface Mistake {
  /** `main.hbs` of the form unless given. */
  readonly file?: string;
  readonly change: readonly [from: string, to: string];
  readonly says: readonly string[];
}

const YAML = 'passport-municipal/form.yaml';
const ROW = 'partials/row.hbs';
const HEADING = '<h1>{{upper labels.heading}}<br>{{title}}</h1>';
const STAMP = '{{#if stamp}}{{> stamp stamp}}{{/if}}';
const GENERAL = '<band>{{labels.general}}</band>';

/** Mistakes that authors of forms make, in the form of a municipal passport. */
export const MISTAKES: Readonly<Record<string, Mistake>> = {
  'unknown name': {
    change: ['{{rich goal}}', '{{rich ¦gaol}}'],
    says: ['в данных нет имени «gaol». Возможно: goal'],
  },
  'unknown part of a name': {
    change: ['{{lines upstream.regional}}', '{{lines ¦upstream.regionl}}'],
    says: ['в данных нет имени «regionl». Возможно: regional'],
  },
  'a name from outside the loop': {
    change: ['{{list tasks}}', '{{#each tasks}}<p>{{¦title}}: {{text}}</p>{{/each}}'],
    says: ['в данных нет имени «title». Возможно: ../title'],
  },
  'wrong list: a loop over a text': {
    change: ['{{rich goal}}', '{{#each ¦goal}}{{this}}{{/each}}'],
    says: ['«goal» – текст, а нужно: список'],
  },
  'wrong list: one item for all': {
    change: ['{{list tasks}}', '{{#each ¦task}}<p>{{text}}</p>{{/each}}'],
    says: ['в данных нет имени «task». Возможно: tasks'],
  },
  'wrong list: a set of lists': {
    change: ['{{lines upstream.regional}}', '{{lines ¦upstream}}'],
    says: ['«upstream» – набор полей, а нужно: список текстов. Возможно: upstream.national'],
  },
  'a list printed as a text': {
    change: ['{{list tasks}}', '¦{{tasks}}'],
    says: [
      '«tasks» – список: его печатают через {{list tasks}}, {{lines tasks}} или {{#each tasks}}',
    ],
  },
  'a set of fields printed': {
    change: ['{{rich goal}}', '¦{{unit}}'],
    says: [
      '«unit» состоит из нескольких полей: напечатать можно одно из них. Возможно: unit.nominative',
    ],
  },
  'what may be empty': {
    change: [STAMP, '<p>{{¦stamp.name}}</p>'],
    says: ['«stamp» бывает пустым: сначала проверьте его через {{#if stamp}}'],
  },
  'unknown helper': {
    change: ['{{list tasks}}', '{{¦lst tasks}}'],
    says: ['слова «lst» шаблоны не знают. Возможно: list'],
  },
  'unknown block': {
    change: [STAMP, '{{#¦iff stamp}}{{> stamp stamp}}{{/iff}}'],
    says: ['слова «iff» шаблоны не знают. Возможно: if'],
  },
  'unknown option of a helper': {
    change: ['{{list risks mitigation=', '{{list risks ¦mitigatoin='],
    says: ['у слова «list» нет настройки «mitigatoin». Возможно: mitigation'],
  },
  'unknown word of an option': {
    change: [
      '{{lines leader}}',
      '{{#each leader}}{{#if person}}<p>{{person person case=¦"genetive"}}</p>{{/if}}{{/each}}',
    ],
    says: [
      'у слова «person» настройка «case» не может быть «genetive» (нужно: nominative, genitive, dative, accusative, instrumental, prepositional). Возможно: genitive',
    ],
  },
  'a person who may be missing': {
    change: ['{{lines leader}}', '{{#each leader}}<p>{{person ¦person}}</p>{{/each}}'],
    says: ['«person» бывает пустым: сначала проверьте его через {{#if person}}'],
  },
  'too few values for a helper': {
    change: ['{{rich goal}}', '<p>¦{{plural tasks.length "задача" "задачи"}}</p>'],
    says: ['слову «plural» нужно значений: 4, а дано 3'],
  },
  'a condition without a name': {
    change: [STAMP, '¦{{#if}}<p>а</p>{{/if}}'],
    says: ['слову «if» нужно значений: 1, а дано 0'],
  },
  'unknown partial': {
    change: ['{{#> stages}}{{/stages}}', '¦{{#> stagse}}{{/stagse}}'],
    says: ['вставки «stagse» нет, или она вставляет сама себя. Возможно: stages'],
  },
  'unknown value for a partial': {
    change: ['field="goal" label=labels.goal}}', 'field="goal" ¦lable=labels.goal}}'],
    says: ['вставке «row» ни к чему «lable». Возможно: label'],
  },
  'a value that a partial needs': {
    change: ['{{#> row field="goal" label=labels.goal}}', '¦{{#> row field="goal"}}'],
    says: ['вставке «row» не хватает «label»'],
  },
  'a partial that cannot be parsed': {
    file: 'partials/stages.hbs',
    change: ['{{#if stages}}', '¦{{#if stages}}{{#if goal}}'],
    says: ['partials/stages.hbs:2:1: блок {{#if}} не закрыт: нет {{/if}}'],
  },
  'a row of no field': {
    change: ['field="goal"', 'field=¦"gola"'],
    says: ['в данных нет имени «gola». Возможно: goal'],
  },
  'unknown label': {
    change: ['label=labels.goal}}', 'label=¦labels.gaol}}'],
    says: ['в данных нет имени «gaol». Возможно: goal'],
  },
  'unknown element': {
    change: [HEADING, '¦<h7>{{title}}</h7>'],
    says: ['элемента <h7> нет. Возможно: h1'],
  },
  'unknown attribute': {
    change: ['<table columns=', '¦<table colums='],
    says: ['у <table> нет свойства «colums». Возможно: columns'],
  },
  'attribute twice': {
    change: ['<table columns=', '¦<table columns="50 50" columns='],
    says: ['у <table> свойство «columns» стоит дважды'],
  },
  'missing attribute': {
    change: ['<table columns="6 26 28 20 20">', '¦<table>'],
    says: ['у <table> не хватает свойства «columns»'],
  },
  'wrong value of an attribute': {
    file: ROW,
    change: ['<td align="center"', '¦<td align="centre"'],
    says: [
      'у <td> свойство «align» не может быть «centre» (нужно: left, center, right, justify). Возможно: center',
    ],
  },
  'columns that are not the whole width': {
    change: ['<table columns="6 26 28 20 20"', '¦<table columns="6 26 28 20 30"'],
    says: [
      'у <table> свойство «columns» не может быть «6 26 28 20 30» (нужно: ширины столбцов в процентах, вместе 100)',
    ],
  },
  'an element in the wrong place': {
    change: [GENERAL, '¦<p>{{labels.general}}</p>'],
    says: ['<p> не может стоять внутри <table>'],
  },
  'a partial in the wrong place': {
    change: [HEADING, '<h1>{{> own-rows after-fields=""}}</h1>'],
    says: ['partials/own-rows.hbs:3:1: <tr> не может стоять внутри <h1>'],
  },
  'a list inside a paragraph': {
    change: ['{{list tasks}}', '<p>¦{{list tasks}}</p>'],
    says: ['<p> не может стоять внутри <p>'],
  },
  'text between rows': {
    change: [GENERAL, '¦{{labels.general}}'],
    says: ['текст «{{labels.general}}» не может стоять прямо внутри <table>'],
  },
  'an element left open': {
    change: [HEADING, '<h1>{{title}}'],
    says: ['passport-municipal/main.hbs:3:1: <table> не может стоять внутри <h1>'],
  },
  'an element opened in another block': {
    change: [STAMP, '{{#if stamp}}¦<p>{{stamp.name}}{{/if}}'],
    says: ['<p> не закрыт'],
  },
  'an element closed in another block': {
    change: [STAMP, '<p>а{{#if stamp}}¦</p>{{/if}}</p>'],
    says: ['</p> закрывает то, что не открыто'],
  },
  'a block left open': {
    change: [STAMP, '¦{{#if stamp}}{{> stamp stamp}}'],
    says: ['блок {{#if}} не закрыт: нет {{/if}}'],
  },
  'a block closed by another word': {
    change: [STAMP, '{{#¦if stamp}}{{> stamp stamp}}{{/with}}'],
    says: ['блок «if» закрыт как «with»'],
  },
  'a broken expression': {
    change: ['{{rich goal}}', '¦{{rich goal}'],
    says: ['выражение {{…}} не понять'],
  },
  'output without escaping': {
    change: ['<br>{{title}}</h1>', '<br>¦{{{title}}}</h1>'],
    says: ['вывод без защиты запрещён: пишите две фигурные скобки, без третьей и без &'],
  },
  'a bare angle bracket': {
    change: ['<h1>{{upper labels.heading}}<br>', '<h1>{{upper labels.heading}} ¦< 5 <br>'],
    says: [
      'не понять тег «< 5 <br»: угловая скобка в тексте пишется &lt;, значения свойств – в кавычках',
    ],
  },
  'a bare ampersand': {
    change: ['<br>{{title}}</h1>', '<br>{{title}} ¦& прочее</h1>'],
    says: ['знак «&» не понять: сам знак & пишется &amp;'],
  },
  'unknown level of a form': {
    file: YAML,
    change: ['levels: [municipal', 'levels: [¦munisipal'],
    says: [
      'в описании формы «serves.levels.0» не может быть «munisipal» (нужно: federal, regional, intermunicipal, municipal, school). Возможно: municipal',
    ],
  },
  'unknown format of a file': {
    file: YAML,
    change: ['format: docx', 'format: ¦doc'],
    says: [
      'в описании формы «outputs.0.format» не может быть «doc» (нужно: docx, xlsx). Возможно: docx',
    ],
  },
  'unknown field of a form': {
    file: YAML,
    change: ['title: Паспорт', '¦tilte: Паспорт'],
    says: [
      'в описании формы нет поля «tilte». Возможно: title',
      'passport-municipal/form.yaml:1:1: в описании формы не хватает «title»',
    ],
  },
  'missing template': {
    file: YAML,
    change: ['template: main.hbs', 'template: ¦mian.hbs'],
    says: ['файла «mian.hbs» нет. Возможно: main.hbs'],
  },
  'unknown name in a label': {
    file: YAML,
    change: ['Вид {{unit.genitive}}', 'Вид {{¦unit.genetive}}'],
    says: ['в данных нет имени «genetive». Возможно: genitive'],
  },
  'unreadable description': {
    file: YAML,
    change: ['outputs:', 'outputs: ['],
    says: ['passport-municipal/form.yaml:1:1: описание формы не прочесть: это не YAML'],
  },
};
