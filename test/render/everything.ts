import { readMarkup } from '../../src/render/markup/markup.js';
import type { PageDocument } from '../../src/render/page/page.js';

const INNER = '<table columns="50 50"><tr><td>а</td><td>б</td></tr></table>';

/** Markup with every element of a form, in running text and in cells. */
export const EVERYTHING = `<page><stamp side="left"><p>СОГЛАСОВАНО</p></stamp><stamp><p>УТВЕРЖДАЮ</p></stamp>
<h1>ПАСПОРТ<br>«Школа»</h1><h2>Часть</h2><h3>Раздел</h3><p>Текст <b>жирно</b> и <i>косо</i>, +7 (000) 000-00-00</p>
<p align="right">Вправо</p><ol start="3"><li>Раз<ul><li>Два</li></ul></li><li label="2.10">Три<p>Ещё</p></li></ol>
<caption id="teams">Команды</caption><table columns="20 80"><thead><tr><th rowspan="2">№</th><th>Имя</th></tr><tr><th>Ещё</th></tr></thead>
<band>Этап</band><tr><td align="center"><number/></td><td>${INNER}</td></tr>
<tr><td shade="light"></td><td>Слова${INNER}${INNER}<ol><li>Раз</li></ol></td></tr><tr><td colspan="2"><day value="2021-06-05"/></td></tr></table>
<table columns="100" size="small" borders="none"><tr><td>Мелко</td></tr></table><p>см. <ref to="teams"/></p>
<img src="a.png" alt="Цикл"><caption of="figure">Цикл</caption><img src="" alt="нет"><pagebreak>
<signatures><signature role="МЕНТОР" post="Директор" name="И.И. Ясень" date="05.06.2021"/></signatures></page>
<page orientation="landscape" margins="20 10 20 30"><annex><p>Приложение № 1</p></annex>
<signatures layout="beside"><signature post="а" name="б"/><signature post="в" name="г"/></signatures></page>`;

export function everything(): PageDocument {
  return readMarkup(EVERYTHING, 'everything.hbs');
}
