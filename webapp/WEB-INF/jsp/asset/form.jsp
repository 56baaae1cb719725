<z:page title="${model.title}" sub="${site.t('asset.form.sub')}" form="${model.form}" above="${site.t('asset.list.title')}" aboveHref="/assets">
<z:form action="${model.action}" form="${model.form}" css="card">
<input type="hidden" name="version" value="${model.form.value('version')}">
<section class="z-sec"><h2>${site.t('asset.section.usual')}</h2><div class="z-fields">
<z:field form="${model.form}" path="name" label="${site.t('asset.field.name')}" required="true" first="${model.fresh}"/>
<z:field form="${model.form}" path="category" label="${site.t('asset.field.category')}" options="${model.choices.categories}" hint="${site.t('asset.hint.category')}"/>
<z:field form="${model.form}" path="acquiredOn" label="${site.t('asset.field.acquiredOn')}" hint="${site.t('asset.hint.acquiredOn')}"/>
<z:field form="${model.form}" path="quantity" label="${site.t('asset.field.quantity')}" type="number" required="true"/>
<z:field form="${model.form}" path="price" label="${site.t('asset.field.price')}" type="money" required="true"/>
<div<c:if test="${model.fresh}"> data-propose="/assets/new/category" data-from="f-name" data-to="f-category" data-said="${site.t('asset.category.proposed')}"</c:if>></div>
<c:choose><c:when test="${model.severalPlaces}"><z:note><p>${site.t('asset.form.places')} <a href="${model.placesHref}">${site.t('place.title')}</a></p></z:note></c:when><c:otherwise>
<z:field form="${model.form}" path="place" label="${site.t('asset.field.place')}" options="${model.choices.rooms}" hint="${site.t('asset.hint.place')}"/>
<z:field form="${model.form}" path="keeper" label="${site.t('asset.field.keeper')}" options="${model.choices.keepers}" hint="${site.t('asset.hint.keeper')}"/></c:otherwise></c:choose>
<c:if test="${model.fresh}"><details class="z-more w3"${model.form.has('copies') or model.form.has('serials') or not empty model.form.value('copies') or not empty model.form.value('serials') ? ' open' : ''}><summary class="z-link t-13">${site.t('asset.section.alike')}</summary><div class="z-fields mt-2">
<z:field form="${model.form}" path="copies" label="${site.t('asset.field.copies')}" type="number" hint="${site.t('asset.hint.copies')}"/>
<z:field form="${model.form}" path="serials" label="${site.t('asset.field.serials')}" type="area" css="w2" hint="${site.t('asset.hint.serials')}"/></div></details></c:if>
</div></section>
<details class="z-more"${model.opened ? ' open' : ''}><summary class="z-sec z-link">${site.t('asset.section.more')}</summary>
<section class="z-sec"><h2>${site.t('asset.section.what')}</h2><div class="z-fields">
<z:field form="${model.form}" path="brand" label="${site.t('asset.field.brand')}"/>
<z:field form="${model.form}" path="model" label="${site.t('asset.field.model')}"/>
<z:field form="${model.form}" path="serial" label="${site.t('asset.field.serial')}"/>
<z:field form="${model.form}" path="unit" label="${site.t('asset.field.unit')}"/>
<z:field form="${model.form}" path="number" label="${site.t('asset.field.number')}" hint="${site.t('asset.hint.number')}"/>
<z:field form="${model.form}" path="stateNumber" label="${site.t('asset.field.stateNumber')}" hint="${site.t('asset.hint.stateNumber')}"/>
<z:field form="${model.form}" path="book" label="${site.t('asset.field.book')}" type="select" options="${model.choices.books}" none="${site.t('asset.book.byRule')}"/>
<z:field form="${model.form}" path="oldCategory" label="${site.t('asset.field.oldCategory')}"/>
<div class="z-f"><z:check form="${model.form}" path="bulk" label="${site.t('asset.field.bulk')}"/></div>
</div></section>
<section class="z-sec"><h2>${site.t('asset.section.money')}</h2><div class="z-fields">
<z:field form="${model.form}" path="cost" label="${site.t('asset.field.cost')}" type="money" hint="${site.t('asset.hint.cost')}"/>
<z:field form="${model.form}" path="valueKind" label="${site.t('asset.field.valueKind')}" type="select" options="${model.choices.valueKinds}"/>
<z:field form="${model.form}" path="fiscal" label="${site.t('asset.field.fiscal')}" type="money"/>
<z:field form="${model.form}" path="acquiredHow" label="${site.t('asset.field.acquiredHow')}" options="${model.choices.ways}"/>
<z:field form="${model.form}" path="bookedOn" label="${site.t('asset.field.bookedOn')}"/>
<z:field form="${model.form}" path="funding" label="${site.t('asset.field.funding')}" options="${model.choices.fundings}"/>
<z:field form="${model.form}" path="procurement" label="${site.t('asset.field.procurement')}" options="${model.choices.procurements}"/>
<z:field form="${model.form}" path="invoiceNo" label="${site.t('asset.field.invoiceNo')}"/>
<z:field form="${model.form}" path="voucherNo" label="${site.t('asset.field.voucherNo')}"/>
<z:field form="${model.form}" path="contractNo" label="${site.t('asset.field.contractNo')}"/>
<z:field form="${model.form}" path="supplier" label="${site.t('asset.field.supplier')}"/>
<z:field form="${model.form}" path="maker" label="${site.t('asset.field.maker')}"/>
<z:field form="${model.form}" path="warrantyUntil" label="${site.t('asset.field.warrantyUntil')}"/>
<z:field form="${model.form}" path="life" label="${site.t('asset.field.life')}" type="number" unit="${site.t('asset.unit.months')}"/>
<z:field form="${model.form}" path="depreciated" label="${site.t('asset.field.depreciated')}" type="money"/>
<z:field form="${model.form}" path="depreciatedMonth" label="${site.t('asset.field.depreciatedMonth')}" hint="${site.t('asset.hint.month')}"/>
</div></section>
<section class="z-sec"><h2>${site.t('asset.section.use')}</h2><div class="z-fields">
<z:field form="${model.form}" path="state" label="${site.t('asset.field.state')}" type="select" options="${model.choices.states}"/>
<z:field form="${model.form}" path="department" label="${site.t('asset.field.department')}" type="select" options="${model.choices.departments}" none="—"/>
<z:field form="${model.form}" path="inUseOn" label="${site.t('asset.field.inUseOn')}"/>
<z:field form="${model.form}" path="purpose" label="${site.t('asset.field.purpose')}"/>
<z:field form="${model.form}" path="note" label="${site.t('asset.field.note')}" type="area" css="w2"/>
</div></section>
</details>
<z:submit label="${site.t('asset.save')}" cancelHref="${model.cancelHref}"><c:if test="${model.fresh}"><button class="btn" type="submit" name="again" value="yes">${site.t('asset.save.again')}</button></c:if></z:submit>
</z:form>
</z:page>
