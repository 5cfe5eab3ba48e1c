import { createAnnotator } from 'sorot';
import 'sorot/define';

const element = document.createElement('sorot-article');
element.text = 'Sekitar 12.000 orang datang pada 22 Oktober 2024.';
element.style.height = '20rem';
element.addEventListener('sorot-ready', ({ detail }) => {
  globalThis.ready = detail.document.annotations.map(({ kind }) => kind).join(' ');
});
document.body.append(element);

const annotator = await createAnnotator();
const { annotations } = await annotator.annotate('500 perwira datang ke rumah Budi Santoso kemarin.');
globalThis.read = annotations.map(({ kind }) => kind).join(' ');
annotator.close();
