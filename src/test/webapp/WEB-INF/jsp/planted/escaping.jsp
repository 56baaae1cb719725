<z:print title="planted" backHref="/">
<p id="text">${model.text}</p>
<p id="attribute" title="${model.text}">x</p>
<p id="joined">${model.text += '&'}</p>
<p id="literal">${'<b>'}</p>
<p id="markup">${model.markup}</p>
<p id="compared">${model.text == model.again ? 'same' : 'other'}</p>
<p id="measured">${model.text.length()}</p>
<c:forEach var="one" items="${model.all}"><p class="each">${one}</p></c:forEach>
<p id="message">${site.t('site.printedBy', model.text, model.text)}</p>
<dl><z:fact label="${model.text}" value="${model.text}"/></dl>
<z:panel title="${model.text}"><p id="inside">${model.text}</p></z:panel>
<textarea id="area">
${model.text}</textarea>
</z:print>
