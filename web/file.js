// index.html opened by double click: a page from file:// loads no modules, so
// it goes on to the one file that the build makes, or says how to make it.
if (location.protocol === 'file:') {
  const icon = new Image();
  icon.onload = () => location.replace('dist/sorot.html');
  icon.onerror = () => {
    document.addEventListener('DOMContentLoaded', tell);
    if (document.readyState !== 'loading') tell();
  };
  icon.src = 'dist/icons/icon.svg';
}

function tell() {
  const line = document.createElement('p');
  line.textContent = 'Sorot: ./build.sh → dist/sorot.html';
  document.body.replaceChildren(line);
}
