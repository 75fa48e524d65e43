<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Postil</name>
    <message>
        <source> (in part)</source>
        <translation> (جزئيًا)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>1 passage is tagged as {name}, so it was not deleted.</source>
        <translation>مقطع واحد موسوم بـ {name}، فلم يُحذف.</translation>
    </message>
    <message>
        <source>A bracket has no partner.</source>
        <translation>قوسٌ بلا قرين.</translation>
    </message>
    <message>
        <source>A file in it has no name.</source>
        <translation>فيه ملف بلا اسم.</translation>
    </message>
    <message>
        <source>A label cannot be merged into itself. Nothing was changed.</source>
        <translation>لا يمكن دمج وسم في نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A name that was found in the text</source>
        <translation>اسم عُثر عليه في النص</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>عن هذا المقال</translation>
    </message>
    <message>
        <source>About this article…</source>
        <translation>عن هذا المقال…</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Add label {name}</source>
        <translation>إضافة الوسم {name}</translation>
    </message>
    <message>
        <source>Add this key</source>
        <translation>إضافة هذا المفتاح</translation>
    </message>
    <message>
        <source>Add to the passage</source>
        <translation>إضافة إلى المقطع</translation>
    </message>
    <message>
        <source>Add to “{passage}”</source>
        <translation>إضافة إلى «{passage}»</translation>
    </message>
    <message>
        <source>Add words to the passage</source>
        <translation>إضافة كلمات إلى المقطع</translation>
    </message>
    <message>
        <source>Add {quote} to the passage</source>
        <translation>إضافة {quote} إلى المقطع</translation>
    </message>
    <message>
        <source>Add, rename, merge, split labels; say what they mean, and which roles and attributes they take.</source>
        <translation>إضافة الوسوم وتسميتها ودمجها وتقسيمها، وشرح معانيها وما لها من أدوار وسمات.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>المخاطَب</translation>
    </message>
    <message>
        <source>Addressee × label</source>
        <translation>المخاطَب × الوسم</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation>كل المفاتيح في صفحة واحدة.</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>All of the first {n} rows have a text there.</source>
        <translation>
            <numerusform>لا صفوف بعد.</numerusform>
            <numerusform>في الصف الأول نص هناك.</numerusform>
            <numerusform>في الصفين الأولين نص هناك.</numerusform>
            <numerusform>في أول {n} صفوف كلها نص هناك.</numerusform>
            <numerusform>في أول {n} صفًا كلها نص هناك.</numerusform>
            <numerusform>في أول {n} صف كلها نص هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>All writing</source>
        <translation>كل الكتابات</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines  Shift+R</source>
        <translation>
            <numerusform>لا أسطر  Shift+R</numerusform>
            <numerusform>هذا السطر  Shift+R</numerusform>
            <numerusform>السطران  Shift+R</numerusform>
            <numerusform>كل الأسطر الـ{n}  Shift+R</numerusform>
            <numerusform>كل الأسطر الـ{n}  Shift+R</numerusform>
            <numerusform>كل الأسطر الـ{n}  Shift+R</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>أيضًا: {names}</translation>
    </message>
    <message>
        <source>Alt while selecting</source>
        <translation>‏Alt أثناء التحديد</translation>
    </message>
    <message>
        <source>Always keep</source>
        <translation>إبقاء دائم</translation>
    </message>
    <message>
        <source>Always keep lines like this</source>
        <translation>إبقاء الأسطر المماثلة دائمًا</translation>
    </message>
    <message>
        <source>Always keep {words}</source>
        <translation>إبقاء {words} دائمًا</translation>
    </message>
    <message>
        <source>Always remove</source>
        <translation>إزالة دائمة</translation>
    </message>
    <message>
        <source>Always remove lines like this</source>
        <translation>إزالة الأسطر المماثلة دائمًا</translation>
    </message>
    <message>
        <source>Always remove {words}</source>
        <translation>إزالة {words} دائمًا</translation>
    </message>
    <message>
        <source>Another program is using {name}, so this change was not saved. Everything before it is kept.</source>
        <translation>يستخدم برنامج آخر {name}، فلم يُحفظ هذا التغيير. كل ما قبله محفوظ.</translation>
    </message>
    <message>
        <source>Applying the rule</source>
        <translation>تطبيق القاعدة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>مقال: {title}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Articles with the same words</source>
        <translation>مقالات بالكلمات نفسها</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Back to 100 %.</source>
        <translation>العودة إلى 100 %.</translation>
    </message>
    <message>
        <source>Back to the page; there, drop what is selected.</source>
        <translation>العودة إلى الصفحة، ومن هناك إلغاء التحديد.</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>لغات البلطيق</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>Being found…</source>
        <translation>جارٍ البحث عنها…</translation>
    </message>
    <message>
        <source>Borders and more</source>
        <translation>الحدود وغيرها</translation>
    </message>
    <message>
        <source>Both words, or words that begin like them</source>
        <translation>الكلمتان معًا، أو ما يبدأ بهما</translation>
    </message>
    <message>
        <source>Brackets hold together</source>
        <translation>الأقواس تجمع ما بينها</translation>
    </message>
    <message>
        <source>Bring files in: texts, web pages, documents, tables, archives. They can be dropped on the window, too.</source>
        <translation>استيراد ملفات: نصوص وصفحات ويب ومستندات وجداول وأرشيفات. ويمكن إفلاتها على النافذة أيضًا.</translation>
    </message>
    <message>
        <source>Bring in everything in a folder that can be read.</source>
        <translation>استيراد كل ما يمكن قراءته في مجلد.</translation>
    </message>
    <message>
        <source>Build training data from the project.</source>
        <translation>إنشاء بيانات تدريب من المشروع.</translation>
    </message>
    <message>
        <source>Building or facility</source>
        <translation>مبنى أو منشأة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بقلم</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By you {count}</source>
        <translation>منك {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Change how entities are marked.</source>
        <translation>تغيير طريقة تمييز الكيانات.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Change label to</source>
        <translation>تغيير الوسم إلى</translation>
    </message>
    <message>
        <source>Change label to {label}</source>
        <translation>تغيير الوسم إلى {label}</translation>
    </message>
    <message>
        <source>Change label {name}</source>
        <translation>تغيير الوسم {name}</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} passages to {label}</source>
        <translation>
            <numerusform>لا مقاطع لتغييرها إلى {label}</numerusform>
            <numerusform>تغيير مقطع واحد إلى {label}</numerusform>
            <numerusform>تغيير مقطعين إلى {label}</numerusform>
            <numerusform>تغيير {n} مقاطع إلى {label}</numerusform>
            <numerusform>تغيير {n} مقطعًا إلى {label}</numerusform>
            <numerusform>تغيير {n} مقطع إلى {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of who says what, and when</source>
        <translation>رسم بياني: من يقول ماذا ومتى</translation>
    </message>
    <message>
        <source>Check that it was saved completely.</source>
        <translation>تحقق من أنه حُفظ كاملًا.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>الصينية أو اليابانية أو الكورية</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a file ending in .postil, or import the folder into a project.</source>
        <translation>اختر ملفًا ينتهي بـ ‎.postil‎، أو استورد المجلد إلى مشروع.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, on a disk with space left.</source>
        <translation>اختر مجلدًا يمكنك الكتابة فيه، على قرص فيه مساحة.</translation>
    </message>
    <message>
        <source>Choose a folder, or a name that is not taken.</source>
        <translation>اختر مجلدًا أو اسمًا غير مستعمل.</translation>
    </message>
    <message>
        <source>Choose a label that is not below it.</source>
        <translation>اختر وسمًا ليس تحته.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new key in the field.</source>
        <translation>اختر إجراءً ثم اضغط مفتاحه الجديد في الحقل.</translation>
    </message>
    <message>
        <source>Choose another column as the text.</source>
        <translation>اختر عمودًا آخر نصًّا.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another label to merge it into.</source>
        <translation>اختر وسمًا آخر لدمجه فيه.</translation>
    </message>
    <message>
        <source>Choose another place. The project is as it was.</source>
        <translation>اختر مكانًا آخر. المشروع كما كان.</translation>
    </message>
    <message>
        <source>Choose another printer or another place. The project is as it was.</source>
        <translation>اختر طابعة أخرى أو مكانًا آخر. المشروع كما كان.</translation>
    </message>
    <message>
        <source>Choose face, size, line width, spacing, theme, and which entities are marked.</source>
        <translation>اختيار الخط وحجمه وعرض السطر والتباعد والألوان، وأي الكيانات تُميَّز.</translation>
    </message>
    <message>
        <source>Choose one that is in the codebook.</source>
        <translation>اختر وسمًا موجودًا في دليل الترميز.</translation>
    </message>
    <message>
        <source>Choose several articles</source>
        <translation>اختيار عدة مقالات</translation>
    </message>
    <message>
        <source>Choose the articles to bring into it.</source>
        <translation>اختر المقالات التي تريد إضافتها إليه.</translation>
    </message>
    <message>
        <source>Choose the column that holds the articles’ text.</source>
        <translation>اختر العمود الذي فيه نص المقالات.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Clean again</source>
        <translation>تنظيف من جديد</translation>
    </message>
    <message>
        <source>Clean an article again</source>
        <translation>تنظيف مقال مجددًا</translation>
    </message>
    <message>
        <source>Clean each text of menus, share bars and the like</source>
        <translation>تنظيف كل نص من القوائم وأشرطة المشاركة وما شابه</translation>
    </message>
    <message>
        <source>Clean the article again from its source; what you put back or took out stays so, and what is tagged.</source>
        <translation>تنظيف المقال من جديد من مصدره؛ ويبقى ما أعدتَه أو أخرجتَه وما وُسم كما هو.</translation>
    </message>
    <message>
        <source>Clean what is on the clipboard and bring it in: a page, a text, files, or the page at a web address.</source>
        <translation>تنظيف ما في الحافظة واستيراده: صفحة أو نص أو ملفات أو صفحة عنوان ويب.</translation>
    </message>
    <message>
        <source>Clean {number} articles again</source>
        <translation>تنظيف {number} مقال مجددًا</translation>
    </message>
    <message>
        <source>Cleaning again</source>
        <translation>التنظيف من جديد</translation>
    </message>
    <message>
        <source>Cleaning it ended the process that did it{how}; the file is as it was.</source>
        <translation>أنهى تنظيفه العملية التي تقوم به{how}؛ الملف كما كان.</translation>
    </message>
    <message>
        <source>Cleaning it failed through a fault in this program; the file is as it was.</source>
        <translation>فشل تنظيفه بسبب خلل في هذا البرنامج؛ الملف كما كان.</translation>
    </message>
    <message>
        <source>Cleaning it takes more memory than there is.</source>
        <translation>يحتاج تنظيفه إلى ذاكرة أكثر من المتاح.</translation>
    </message>
    <message>
        <source>Cleaning it took longer than {seconds} seconds and was stopped.</source>
        <translation>استغرق تنظيفه أكثر من {seconds} ثانية فأُوقف.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Click a line to put it back or take it out, or go through them with ] and [.</source>
        <translation>انقر سطرًا لإعادته أو إخراجه، أو تنقّل بينها بالمفتاحين ‎]‎ و‎[‎.</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>انقر اسمًا</translation>
    </message>
    <message>
        <source>Click it in the inspector</source>
        <translation>انقره في لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Click it or its tag</source>
        <translation>انقره أو انقر وسمه</translation>
    </message>
    <message>
        <source>Click to walk through the mentions</source>
        <translation>انقر للتنقل بين مواضع ذكره</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>أغلقه هناك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Close it where it is being edited, or work on a copy.</source>
        <translation>أغلقه حيث يُحرَّر، أو اعمل على نسخة.</translation>
    </message>
    <message>
        <source>Close the other program, then do it again.</source>
        <translation>أغلق البرنامج الآخر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Close the window. Everything is saved already.</source>
        <translation>إغلاق النافذة. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Codebook: {name}</source>
        <translation>دليل الترميز: {name}</translation>
    </message>
    <message>
        <source>Codebooks ({endings})</source>
        <translation>أدلة الترميز ({endings})</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Codes of other schemes</source>
        <translation>رموز من أنظمة أخرى</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>لون الوسم</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <translation>اللون {colour}</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>ألوان النافذة.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Commands run last from the palette, newest first.</source>
        <translation>أوامر اللوحة المنفَّذة أخيرًا، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Copied as a quotation</source>
        <translation>نُسخ اقتباسًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>نسخ كاقتباس</translation>
    </message>
    <message>
        <source>Copy or download it again, or open it in the program that it belongs to and save it anew, then import that.</source>
        <translation>انسخه أو نزّله مجددًا، أو افتحه في برنامجه واحفظه من جديد ثم استورده.</translation>
    </message>
    <message>
        <source>Copy the project and the files beside it to a folder you may write to.</source>
        <translation>انسخ المشروع والملفات التي بجانبه إلى مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Copy the project to a folder you may write to, and open the copy.</source>
        <translation>انسخ المشروع إلى مجلد يمكنك الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <source>Copy the project to a folder you may write to, and use the copy.</source>
        <translation>انسخ المشروع إلى مجلد يمكنك الكتابة فيه واستخدم النسخة.</translation>
    </message>
    <message>
        <source>Copy the selected words, or the passage, in quotation marks with headline, source and date.</source>
        <translation>نسخ الكلمات المحددة أو المقطع بين علامتي اقتباس مع العنوان والمصدر والتاريخ.</translation>
    </message>
    <message>
        <source>Copy “{name}”</source>
        <translation>نسخ «{name}»</translation>
    </message>
    <message>
        <source>Count only passages like…</source>
        <translation>عدّ المقاطع المماثلة فقط…</translation>
    </message>
    <message>
        <source>Counterexamples, one a line</source>
        <translation>أمثلة مضادة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Country, city or state</source>
        <translation>بلد أو مدينة أو دولة</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>‏Ctrl والعجلة</translation>
    </message>
    <message>
        <source>Ctrl or Shift click</source>
        <translation>نقر مع Ctrl أو Shift</translation>
    </message>
    <message>
        <source>Ctrl while selecting</source>
        <translation>‏Ctrl أثناء التحديد</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>اللفظ الدال</translation>
    </message>
    <message>
        <source>Cue {quote}</source>
        <translation>اللفظ الدال {quote}</translation>
    </message>
    <message>
        <source>Cue: {words}</source>
        <translation>اللفظ الدال: {words}</translation>
    </message>
    <message>
        <source>Cut it into files of one article each, then import those.</source>
        <translation>قسّمه إلى ملفات في كل منها مقال واحد ثم استوردها.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>Cut it into smaller files, or save its text and import that.</source>
        <translation>قسّمه إلى ملفات أصغر، أو احفظ نصه واستورده.</translation>
    </message>
    <message>
        <source>Cut it into smaller files, then import those.</source>
        <translation>قسّمه إلى ملفات أصغر ثم استوردها.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>تغميق</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>التواريخ والأوقات</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Definition, in Markdown</source>
        <translation>التعريف، بصيغة Markdown</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete label {name}</source>
        <translation>حذف الوسم {name}</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Delete tag of {quote}</source>
        <translation>حذف وسم {quote}</translation>
    </message>
    <message>
        <source>Delete the search “{name}”</source>
        <translation>حذف البحث «{name}»</translation>
    </message>
    <message>
        <source>Delete this tag</source>
        <translation>حذف هذا الوسم</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} passages</source>
        <translation>
            <numerusform>لا مقاطع لحذفها</numerusform>
            <numerusform>حذف مقطع واحد</numerusform>
            <numerusform>حذف مقطعين</numerusform>
            <numerusform>حذف {n} مقاطع</numerusform>
            <numerusform>حذف {n} مقطعًا</numerusform>
            <numerusform>حذف {n} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Deprecate</source>
        <translation>إيقاف الاستعمال</translation>
    </message>
    <message>
        <source>Deprecate label {name}</source>
        <translation>إيقاف استعمال الوسم {name}</translation>
    </message>
    <message>
        <source>Describe {quote}</source>
        <translation>وصف {quote}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Do it again after all.</source>
        <translation>تنفيذه من جديد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>أُعيد: {name}</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>منجز {count}</translation>
    </message>
    <message>
        <source>Done, or still to do</source>
        <translation>منجز أو لم يُنجز بعد</translation>
    </message>
    <message>
        <source>Double click, drag</source>
        <translation>نقر مزدوج ثم سحب</translation>
    </message>
    <message>
        <source>Drag its handle</source>
        <translation>اسحب مقبضه</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم المخطط</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>رسوم (*.svg);;صور (*.png)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>أفلت المقالات هنا</translation>
    </message>
    <message>
        <source>Drop files on the window</source>
        <translation>أفلت ملفات على النافذة</translation>
    </message>
    <message>
        <source>Drop the rule for {words}</source>
        <translation>إلغاء القاعدة الخاصة بـ {words}</translation>
    </message>
    <message>
        <source>Drop to bring it in</source>
        <translation>أفلت للاستيراد</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أُفلت</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit codebook…</source>
        <translation>تحرير دليل الترميز…</translation>
    </message>
    <message>
        <source>Either of the two</source>
        <translation>أحد الاثنين</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation>النهاية قبل بحرف</translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation>النهاية بعد بحرف</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>النهاية قبل بكلمة</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>النهاية بعد بكلمة</translation>
    </message>
    <message>
        <source>English, German, Arabic, or as the system.</source>
        <translation>الإنجليزية أو الألمانية أو العربية أو كما في النظام.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Entities ready · {model}</source>
        <translation>الكيانات جاهزة · {model}</translation>
    </message>
    <message>
        <source>Entities: line, tint, off</source>
        <translation>الكيانات: خط، تلوين، بلا</translation>
    </message>
    <message>
        <source>Entities: {name}</source>
        <translation>الكيانات: {name}</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Events, laws, works</source>
        <translation>أحداث، قوانين، أعمال</translation>
    </message>
    <message>
        <source>Every passage of the project between its neighbours; again: back to the page.</source>
        <translation>كل مقاطع المشروع مع سياقها؛ ومرة أخرى: العودة إلى الصفحة.</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>كل شيء منجز.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Examples, one a line</source>
        <translation>أمثلة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export dataset</source>
        <translation>تصدير مجموعة البيانات</translation>
    </message>
    <message>
        <source>Export dataset…</source>
        <translation>تصدير مجموعة البيانات…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>تصدير المحدد…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Face of the page&apos;s text.</source>
        <translation>خط نص الصفحة.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch this page from {host}?</source>
        <translation>جلب هذه الصفحة من {host}؟</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>الجلب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files, folders, archives, tables, a text, a web page or its address</source>
        <translation>ملفات أو مجلدات أو أرشيفات أو جداول أو نص أو صفحة ويب أو عنوانها</translation>
    </message>
    <message>
        <source>Fill the role that is asked for</source>
        <translation>ملء الدور المطلوب</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter: a key, or what it should do</source>
        <translation>تصفية: مفتاح، أو ما ينبغي أن يفعله</translation>
    </message>
    <message>
        <source>Find anything that can be done, an article, a label or an entity by typing a few letters.</source>
        <translation>العثور على كل ما يمكن فعله أو على مقال أو وسم أو كيان بكتابة بضعة حروف.</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find words on the page.</source>
        <translation>البحث عن كلمات في الصفحة.</translation>
    </message>
    <message>
        <source>Finding entities</source>
        <translation>البحث عن الكيانات</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder for the dataset</source>
        <translation>مجلد مجموعة البيانات</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation>وفّر مساحة على القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>From here on it was left out: there are more than {most} files.</source>
        <translation>تُرك ما بعد ذلك: هناك أكثر من {most} ملف.</translation>
    </message>
    <message>
        <source>From now on, when a story is there &amp;already:</source>
        <translation>من الآن فصاعدًا، إن كان الخبر &amp;موجودًا:</translation>
    </message>
    <message>
        <source>Further roles</source>
        <translation>أدوار أخرى</translation>
    </message>
    <message>
        <source>Further roles, with commas</source>
        <translation>أدوار أخرى، بينها فواصل</translation>
    </message>
    <message>
        <source>Get it again, or open it in a text editor to see what it holds.</source>
        <translation>احصل عليه مجددًا، أو افتحه في محرر نصوص لترى ما فيه.</translation>
    </message>
    <message>
        <source>Get it again, or unpack what can be unpacked and import that.</source>
        <translation>احصل عليه مجددًا، أو فك ما يمكن فكه واستورده.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>احصل عليه مجددًا.</translation>
    </message>
    <message>
        <source>Get it with: {command}</source>
        <translation>احصل عليه بالأمر: {command}</translation>
    </message>
    <message>
        <source>Get the archive again; the rest of it came in.</source>
        <translation>احصل على الأرشيف مجددًا؛ دخل باقيه.</translation>
    </message>
    <message>
        <source>Give actions other keys.</source>
        <translation>إعطاء الإجراءات مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Give the new one another id.</source>
        <translation>أعطِ الجديد معرّفًا آخر.</translation>
    </message>
    <message>
        <source>Go back to a backup, or read what can still be read with `sqlite3 &apos;{name}&apos; .recover`.</source>
        <translation>ارجع إلى نسخة احتياطية، أو اقرأ ما يمكن قراءته بالأمر `sqlite3 &apos;{name}&apos; .recover`.</translation>
    </message>
    <message>
        <source>Go through the mentions of an entity</source>
        <translation>المرور على مواضع ذكر كيان</translation>
    </message>
    <message>
        <source>Go to the next place found.</source>
        <translation>الانتقال إلى الموضع التالي.</translation>
    </message>
    <message>
        <source>Go to the place found before.</source>
        <translation>الانتقال إلى الموضع السابق.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>How it is filled in</source>
        <translation>كيف يُملأ</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>كيف قُرئ</translation>
    </message>
    <message>
        <source>How long it is, how many passages it has</source>
        <translation>طوله وعدد مقاطعه</translation>
    </message>
    <message>
        <source>How named entities are marked.</source>
        <translation>كيف تُميَّز الكيانات المسماة.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>كيف تبحث</translation>
    </message>
    <message>
        <source>If it happens again, please report it with the log: {path}</source>
        <translation>إن تكرر ذلك فأبلغ عنه من فضلك مع السجل: {path}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Import its file into a new project to be able to change how it was cleaned.</source>
        <translation>استورد ملفه إلى مشروع جديد لتتمكن من تغيير طريقة تنظيفه.</translation>
    </message>
    <message>
        <source>Import of 1 article</source>
        <translation>استيراد مقال واحد</translation>
    </message>
    <message>
        <source>Import of {number} articles</source>
        <translation>استيراد {number} مقال</translation>
    </message>
    <message>
        <source>Import some articles first.</source>
        <translation>استورد بعض المقالات أولًا.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In all of this import</source>
        <translation>في هذا الاستيراد كله</translation>
    </message>
    <message>
        <source>In other articles…  A</source>
        <translation>في مقالات أخرى…  A</translation>
    </message>
    <message>
        <source>In the headline</source>
        <translation>في العنوان</translation>
    </message>
    <message numerus="yes">
        <source>In the project already and left alone: {n} files.</source>
        <translation>
            <numerusform>لا ملفات في المشروع من قبل.</numerusform>
            <numerusform>موجود في المشروع وتُرك كما هو: ملف واحد.</numerusform>
            <numerusform>موجودان في المشروع وتُركا كما هما: ملفان.</numerusform>
            <numerusform>موجودة في المشروع وتُركت كما هي: {n} ملفات.</numerusform>
            <numerusform>موجودة في المشروع وتُركت كما هي: {n} ملفًا.</numerusform>
            <numerusform>موجودة في المشروع وتُركت كما هي: {n} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the project already, left alone</source>
        <translation>موجودة في المشروع، تُركت كما هي</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>في المشروع كله</translation>
    </message>
    <message>
        <source>In this one, too.</source>
        <translation>في هذا أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>In {n} other articles of this import.</source>
        <translation>
            <numerusform>ليس في مقالات أخرى من هذا الاستيراد.</numerusform>
            <numerusform>في مقال آخر من هذا الاستيراد.</numerusform>
            <numerusform>في مقالين آخرين من هذا الاستيراد.</numerusform>
            <numerusform>في {n} مقالات أخرى من هذا الاستيراد.</numerusform>
            <numerusform>في {n} مقالًا آخر من هذا الاستيراد.</numerusform>
            <numerusform>في {n} مقال آخر من هذا الاستيراد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} other articles of this project.</source>
        <translation>
            <numerusform>ليس في مقالات أخرى من هذا المشروع.</numerusform>
            <numerusform>في مقال آخر من هذا المشروع.</numerusform>
            <numerusform>في مقالين آخرين من هذا المشروع.</numerusform>
            <numerusform>في {n} مقالات أخرى من هذا المشروع.</numerusform>
            <numerusform>في {n} مقالًا آخر من هذا المشروع.</numerusform>
            <numerusform>في {n} مقال آخر من هذا المشروع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Install the newest Postil, then open it again.</source>
        <translation>ثبّت أحدث إصدار من Postil ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>إلى المجلد</translation>
    </message>
    <message>
        <source>It came out of a table, whose cells are cleaned when it is imported.</source>
        <translation>جاء من جدول تُنظَّف خلاياه عند الاستيراد.</translation>
    </message>
    <message>
        <source>It cannot be read as a mail.</source>
        <translation>لا يمكن قراءته رسالةً بريدية.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>لا يمكن قراءته: {why}.</translation>
    </message>
    <message>
        <source>It cannot be written to: {why}.</source>
        <translation>لا يمكن الكتابة فيه: {why}.</translation>
    </message>
    <message>
        <source>It does not know which part of its source each word came from.</source>
        <translation>لا يُعرف من أي جزء من مصدره جاءت كل كلمة.</translation>
    </message>
    <message>
        <source>It has no column “{name}” for the {field}.</source>
        <translation>ليس فيه عمود «{name}» لـ «{field}».</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>إنه مجلد.</translation>
    </message>
    <message>
        <source>It is an archive in an archive, {deepest} deep already.</source>
        <translation>إنه أرشيف داخل أرشيف، بعمق {deepest} بالفعل.</translation>
    </message>
    <message>
        <source>It is being edited by {who}.</source>
        <translation>يحرره الآن {who}.</translation>
    </message>
    <message>
        <source>It is damaged: {what}.</source>
        <translation>إنه تالف: {what}.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>إنه مشفّر.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>حجمه أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>It is no file but a device or a pipe.</source>
        <translation>ليس ملفًا بل جهاز أو أنبوب.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not known here.</source>
        <translation>ضُغط بطريقة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>It is the project itself, or another one that is open.</source>
        <translation>إنه المشروع نفسه أو مشروع آخر مفتوح.</translation>
    </message>
    <message>
        <source>It may have been made to do harm: ask who sent it.</source>
        <translation>قد يكون صُنع للإضرار: اسأل من أرسله.</translation>
    </message>
    <message>
        <source>It may have been made to do harm; else cut it into several documents.</source>
        <translation>قد يكون صُنع للإضرار؛ وإلا فقسّمه إلى عدة مستندات.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed: choose it again, or make a new project.</source>
        <translation>ربما نُقل أو أُعيدت تسميته: اختره مجددًا أو أنشئ مشروعًا جديدًا.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed: choose it again.</source>
        <translation>ربما نُقل أو أُعيدت تسميته: اختره مجددًا.</translation>
    </message>
    <message>
        <source>It unpacks to more than {size} MB, many times what it holds: it may be made to fill the memory.</source>
        <translation>يتجاوز بعد فكه {size} م.ب، أضعاف ما يحتويه: قد يكون صُنع لملء الذاكرة.</translation>
    </message>
    <message>
        <source>It was ended early; the rest was not looked at.</source>
        <translation>أُنهي قبل تمامه؛ ولم يُنظر في الباقي.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>تُرك خارجًا.</translation>
    </message>
    <message>
        <source>It was left out; the rest of the archive came in.</source>
        <translation>تُرك؛ ودخل باقي الأرشيف.</translation>
    </message>
    <message>
        <source>It was opened for reading.</source>
        <translation>فُتح للقراءة.</translation>
    </message>
    <message>
        <source>Its columns are: {names}.</source>
        <translation>أعمدته هي: {names}.</translation>
    </message>
    <message>
        <source>Its file gives no article any more.</source>
        <translation>لم يعد ملفه يعطي مقالًا.</translation>
    </message>
    <message>
        <source>Its file is read in another way by now, so that nothing could be carried over.</source>
        <translation>يُقرأ ملفه الآن بطريقة أخرى، فلم يمكن نقل شيء.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, which no honest one does.</source>
        <translation>يقود اسمه إلى خارج الأرشيف، ولا يفعل ذلك اسم سليم.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Keep  K</source>
        <translation>إبقاء  K</translation>
    </message>
    <message>
        <source>Keep all other columns as details of the article</source>
        <translation>إبقاء سائر الأعمدة تفاصيلَ للمقال</translation>
    </message>
    <message>
        <source>Keep the present search under a name.</source>
        <translation>حفظ البحث الحالي باسم.</translation>
    </message>
    <message>
        <source>Keep {words}</source>
        <translation>إبقاء {words}</translation>
    </message>
    <message>
        <source>Kept by you; it had been: {reason}</source>
        <translation>أبقيتَه أنت؛ وكان: {reason}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys you have changed: an action&apos;s id and its keys.</source>
        <translation>المفاتيح التي غيّرتها: معرّف الإجراء ومفاتيحه.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Label to merge into</source>
        <translation>الوسم الذي يُدمج فيه</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Labels for the selection</source>
        <translation>وسوم التحديد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation>لغة النافذة.</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>اللغة…</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>تكبير النص أو تصغيره</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Larger text on the page.</source>
        <translation>تكبير نص الصفحة.</translation>
    </message>
    <message>
        <source>Last change on {date}</source>
        <translation>آخر تغيير في {date}</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Leave this table out</source>
        <translation>ترك هذا الجدول</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because the project has them: {n} articles.</source>
        <translation>
            <numerusform>لم يُترك شيء.</numerusform>
            <numerusform>تُرك لأنه في المشروع: مقال واحد.</numerusform>
            <numerusform>تُركا لأنهما في المشروع: مقالان.</numerusform>
            <numerusform>تُركت لأنها في المشروع: {n} مقالات.</numerusform>
            <numerusform>تُركت لأنها في المشروع: {n} مقالًا.</numerusform>
            <numerusform>تُركت لأنها في المشروع: {n} مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Let a program for speech recognition write it down and import that.</source>
        <translation>دع برنامجًا للتعرف على الكلام يكتبه ثم استورد النص.</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) make text of it and import that.</source>
        <translation>دع برنامجًا للتعرف على النصوص (OCR) يحوله إلى نص ثم استورده.</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) put a text layer into it, then import that.</source>
        <translation>دع برنامجًا للتعرف على النصوص (OCR) يضيف إليه طبقة نصية ثم استورده.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>تحرير التحديد</translation>
    </message>
    <message>
        <source>Let the selected words go with the passage selected last, as one more piece (or drag over them with Ctrl).</source>
        <translation>ضم الكلمات المحددة إلى المقطع المحدد أخيرًا قطعةً أخرى منه (أو بالسحب فوقها مع Ctrl).</translation>
    </message>
    <message>
        <source>Let the selection end where the next clause begins.</source>
        <translation>إنهاء التحديد حيث تبدأ الجملة الفرعية التالية.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light, dark, sepia, as the system.</source>
        <translation>فاتح، داكن، بنيّ، كما في النظام.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Lines that say this, however it is spaced or capitalised. Later imports go by the rule too.</source>
        <translation>الأسطر التي تقول هذا، مهما كان التباعد وحالة الأحرف. وتسري القاعدة على ما يُستورد لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>Linked to earlier articles with the same words: {n}.</source>
        <translation>
            <numerusform>لا روابط.</numerusform>
            <numerusform>رُبط بمقال أسبق بالكلمات نفسها: مقال واحد.</numerusform>
            <numerusform>رُبطا بمقالين أسبق بالكلمات نفسها: مقالان.</numerusform>
            <numerusform>رُبطت بمقالات أسبق بالكلمات نفسها: {n} مقالات.</numerusform>
            <numerusform>رُبطت بمقالات أسبق بالكلمات نفسها: {n} مقالًا.</numerusform>
            <numerusform>رُبطت بمقالات أسبق بالكلمات نفسها: {n} مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a codebook</source>
        <translation>تحميل دليل ترميز</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>تحميل من ملف…</translation>
    </message>
    <message>
        <source>Look in all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Look whether it was saved completely.</source>
        <translation>انظر هل حُفظ كاملًا.</translation>
    </message>
    <message>
        <source>Looking at tables</source>
        <translation>فحص الجداول</translation>
    </message>
    <message>
        <source>Looking for lines like this</source>
        <translation>البحث عن أسطر مماثلة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Make a new project, or take this one from a backup.</source>
        <translation>أنشئ مشروعًا جديدًا، أو استعد هذا من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Make an empty project.</source>
        <translation>إنشاء مشروع فارغ.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>أنشئ المجلد أولًا أو اختر غيره.</translation>
    </message>
    <message>
        <source>Make the name at the caret the addressee of the passage selected last.</source>
        <translation>جعل الاسم عند المؤشر مخاطَبَ المقطع المحدد أخيرًا.</translation>
    </message>
    <message>
        <source>Make the name at the caret the speaker of the passage selected last.</source>
        <translation>جعل الاسم عند المؤشر متحدثَ المقطع المحدد أخيرًا.</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>إنشاء القاعدة</translation>
    </message>
    <message>
        <source>Make the selected words the cue of their passage; with no words selected, take its cue away.</source>
        <translation>جعل الكلمات المحددة اللفظَ الدال في مقطعها؛ وبلا تحديد يُزال اللفظ الدال.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تعليم كمنجز</translation>
    </message>
    <message>
        <source>Mark as done / to do</source>
        <translation>تعليم كمنجز / غير منجز</translation>
    </message>
    <message>
        <source>Mark as to do</source>
        <translation>تعليم كغير منجز</translation>
    </message>
    <message>
        <source>Mark them as done</source>
        <translation>تعليمها كمنجزة</translation>
    </message>
    <message>
        <source>Mark them as to do</source>
        <translation>تعليمها كغير منجزة</translation>
    </message>
    <message>
        <source>Mark {kind}</source>
        <translation>تمييز {kind}</translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} articles as done</source>
        <translation>
            <numerusform>لا مقالات لتعليمها كمنجزة</numerusform>
            <numerusform>تعليم مقال واحد كمنجز</numerusform>
            <numerusform>تعليم مقالين كمنجزين</numerusform>
            <numerusform>تعليم {n} مقالات كمنجزة</numerusform>
            <numerusform>تعليم {n} مقالًا كمنجز</numerusform>
            <numerusform>تعليم {n} مقال كمنجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} articles as to do</source>
        <translation>
            <numerusform>لا مقالات لتعليمها كغير منجزة</numerusform>
            <numerusform>تعليم مقال واحد كغير منجز</numerusform>
            <numerusform>تعليم مقالين كغير منجزين</numerusform>
            <numerusform>تعليم {n} مقالات كغير منجزة</numerusform>
            <numerusform>تعليم {n} مقالًا كغير منجز</numerusform>
            <numerusform>تعليم {n} مقال كغير منجز</numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>مراعاة الحركات</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Mend that, then load it again. Nothing was changed.</source>
        <translation>أصلح ذلك ثم حمّله مجددًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Merge it into another label, or deprecate it: then it is no longer offered.</source>
        <translation>ادمجه في وسم آخر، أو أوقف استعماله: فلا يُعرض بعدها.</translation>
    </message>
    <message>
        <source>Merge {names} into {name}</source>
        <translation>دمج {names} في {name}</translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation>دمج «{name}» في</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move the end of a passage</source>
        <translation>نقل طرف المقطع</translation>
    </message>
    <message>
        <source>Move the end of the selected passage.</source>
        <translation>تحريك نهاية المقطع المحدد.</translation>
    </message>
    <message>
        <source>Move the start of the selected passage.</source>
        <translation>تحريك بداية المقطع المحدد.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>نقل {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the new label</source>
        <translation>اسم الوسم الجديد</translation>
    </message>
    <message>
        <source>Name the addressee of the selected passage: type, press a number, or click a name on the page.</source>
        <translation>تسمية مخاطَب المقطع المحدد: اكتب، أو اضغط رقمًا، أو انقر اسمًا في الصفحة.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>سمِّ الملفات التي فيه.</translation>
    </message>
    <message>
        <source>Name the speaker of the selected passage: type, press a number, or click a name on the page.</source>
        <translation>تسمية متحدث المقطع المحدد: اكتب، أو اضغط رقمًا، أو انقر اسمًا في الصفحة.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Nationalities, religions, parties</source>
        <translation>قوميات، أديان، أحزاب</translation>
    </message>
    <message>
        <source>Nationality, religion or party</source>
        <translation>قومية أو دين أو حزب</translation>
    </message>
    <message>
        <source>Nearly the same as {article}: {share} % of its phrases</source>
        <translation>يكاد يطابق {article}: {share} % من عباراته</translation>
    </message>
    <message>
        <source>New imports go by these. A rule that is dropped changes no article back; undo does that.</source>
        <translation>تسري على ما يُستورد لاحقًا. وإسقاط قاعدة لا يعيد أي مقال إلى ما كان؛ فذلك للتراجع.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>الجملة الفرعية التالية</translation>
    </message>
    <message>
        <source>Next entity</source>
        <translation>الكيان التالي</translation>
    </message>
    <message>
        <source>Next mention of {name}</source>
        <translation>الموضع التالي لذكر {name}</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <translation>الاقتباس التالي</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>الجدول التالي</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>الألوان التالية</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>لا مقال مفتوح.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>لا مقالات بعد.</translation>
    </message>
    <message>
        <source>No entities: the inspector says why</source>
        <translation>لا كيانات: لوحة التفاصيل تبيّن السبب</translation>
    </message>
    <message>
        <source>No font on this computer shows {kinds}: boxes stand for it, the text is whole</source>
        <translation>لا خط في هذا الحاسوب يعرض {kinds}: تظهر مربعات مكانها والنص كامل</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>No more suggestions here</source>
        <translation>لا مزيد من الاقتراحات هنا</translation>
    </message>
    <message>
        <source>No other project was opened before.</source>
        <translation>لم يُفتح مشروع آخر من قبل.</translation>
    </message>
    <message>
        <source>No passage is like that.</source>
        <translation>لا مقطع كهذا.</translation>
    </message>
    <message>
        <source>No place any more for “{quote}”.</source>
        <translation>لم يعد لـ«{quote}» موضع.</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker and an addressee of a passage yet.</source>
        <translation>لم يُسمَّ بعدُ متحدث ومخاطَب لأي مقطع.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>None in this article.</source>
        <translation>لا شيء في هذا المقال.</translation>
    </message>
    <message>
        <source>None of its columns looks like the text of articles.</source>
        <translation>لا يبدو أي من أعمدته نصوص مقالات.</translation>
    </message>
    <message>
        <source>None of its rows has a text in the column “{text}”.</source>
        <translation>ليس في أي من صفوفه نص في العمود «{text}».</translation>
    </message>
    <message>
        <source>None of the articles is among those that were asked for. Nothing was written.</source>
        <translation>ليس أي من المقالات ضمن المطلوب. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Not a colour: write #rrggbb</source>
        <translation>ليس لونًا: اكتب #rrggbb</translation>
    </message>
    <message>
        <source>Not computed yet; the project is open for reading only.</source>
        <translation>لم تُحسب بعد؛ المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Not examples</source>
        <translation>ليست أمثلة</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>Not lost: it stands at the head of the page, as {reason}.</source>
        <translation>لم يضِع: هو في أعلى الصفحة ({reason}).</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing found for “{search}”.</source>
        <translation>لا نتائج لـ«{search}».</translation>
    </message>
    <message>
        <source>Nothing is marked as done yet.</source>
        <translation>لم يُعلَّم شيء كمنجز بعد.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select words with the mouse, or with Shift and the arrows.</source>
        <translation>لا شيء محدد. حدد كلمات بالفأرة أو بمفتاح Shift والأسهم.</translation>
    </message>
    <message>
        <source>Nothing is tagged yet.</source>
        <translation>لم يُوسم شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing to tag in {quote}</source>
        <translation>لا شيء يُوسم في {quote}</translation>
    </message>
    <message>
        <source>Nothing: at the top</source>
        <translation>لا شيء: في الأعلى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>تحتاج OR إلى شيء على الجانبين.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>عرضه من جديد</translation>
    </message>
    <message>
        <source>Offer label {name} again</source>
        <translation>عرض الوسم {name} مجددًا</translation>
    </message>
    <message>
        <source>One article per line with its passages, roles, attributes, notes, entities and where it comes from.</source>
        <translation>مقال في كل سطر مع مقاطعه وأدواره وسماته وملاحظاته وكياناته ومصدره.</translation>
    </message>
    <message>
        <source>One request, without cookies, for this page alone:</source>
        <translation>طلب واحد، بلا ملفات ارتباط، لهذه الصفحة وحدها:</translation>
    </message>
    <message>
        <source>Only articles that are done</source>
        <translation>المقالات المنجزة فقط</translation>
    </message>
    <message>
        <source>Only the text and its tints: no label keys.</source>
        <translation>النص وألوانه فقط: بلا مفاتيح وسوم.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a .postil file.</source>
        <translation>فتح ملف ‎.postil.</translation>
    </message>
    <message>
        <source>Open a file ending in .postil, or make a new project and import this file into it.</source>
        <translation>افتح ملفًا ينتهي بـ ‎.postil‎، أو أنشئ مشروعًا جديدًا واستورد هذا الملف إليه.</translation>
    </message>
    <message>
        <source>Open a file ending in .postil.</source>
        <translation>افتح ملفًا ينتهي بـ ‎.postil‎.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer and print it into a new file.</source>
        <translation>افتحه في عارض PDF واطبعه إلى ملف جديد.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer to see what it holds.</source>
        <translation>افتحه في عارض PDF لترى ما فيه.</translation>
    </message>
    <message>
        <source>Open it in a browser, save the page as HTML and import that.</source>
        <translation>افتحه في متصفح، واحفظ الصفحة بصيغة HTML ثم استوردها.</translation>
    </message>
    <message>
        <source>Open it in a mail program, save its text and import that.</source>
        <translation>افتحه في برنامج بريد، واحفظ نصه ثم استورده.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program to see what it holds.</source>
        <translation>افتحه في برنامج جداول لترى ما فيه.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew.</source>
        <translation>افتحه في معالج نصوص واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Open it in a word processor to see what it holds.</source>
        <translation>افتحه في معالج نصوص لترى ما فيه.</translation>
    </message>
    <message>
        <source>Open it in a word processor, save it as .docx and import that.</source>
        <translation>افتحه في معالج نصوص، واحفظه بصيغة ‎.docx‎ ثم استورده.</translation>
    </message>
    <message>
        <source>Open it in a word processor, save its text and import that.</source>
        <translation>افتحه في معالج نصوص، واحفظ نصه ثم استورده.</translation>
    </message>
    <message>
        <source>Open it in an editor to see what it holds.</source>
        <translation>افتحه في محرر لترى ما فيه.</translation>
    </message>
    <message>
        <source>Open it in the program that it belongs to, save its text and import that.</source>
        <translation>افتحه في برنامجه، واحفظ نصه ثم استورده.</translation>
    </message>
    <message>
        <source>Open it once where it can be written to, or copy it to such a place.</source>
        <translation>افتحه مرة حيث يمكن الكتابة فيه، أو انسخه إلى مكان كهذا.</translation>
    </message>
    <message>
        <source>Open it with its password, save it without one and import that.</source>
        <translation>افتحه بكلمة مروره، واحفظه بدونها ثم استورده.</translation>
    </message>
    <message>
        <source>Open one of the projects that were opened last.</source>
        <translation>افتح أحد المشاريع التي فُتحت أخيرًا.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the article before in the list.</source>
        <translation>فتح المقال السابق في القائمة.</translation>
    </message>
    <message>
        <source>Open the menu.</source>
        <translation>فتح القائمة.</translation>
    </message>
    <message>
        <source>Open the next article of the list.</source>
        <translation>فتح المقال التالي في القائمة.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and import the file.</source>
        <translation>افتح الصفحة في متصفح، واحفظها، ثم استورد الملف.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Open the sample project: Wikinews articles with speech acts already tagged.</source>
        <translation>فتح مشروع المثال: مقالات من ويكي الأخبار وُسمت فيها أفعال الكلام.</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>ترتيب الاستيراد</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>عدد ترتيبي</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Original and what was removed</source>
        <translation>الأصل وما أُزيل منه</translation>
    </message>
    <message>
        <source>Original · {title}</source>
        <translation>الأصل · {title}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Over time: no article has a date</source>
        <translation>عبر الزمن: لا مقال له تاريخ</translation>
    </message>
    <message>
        <source>Page only</source>
        <translation>الصفحة فقط</translation>
    </message>
    <message>
        <source>Page source</source>
        <translation>مصدر الصفحة</translation>
    </message>
    <message>
        <source>Page {page} of this PDF file has {number} characters, too many for a page.</source>
        <translation>في الصفحة {page} من ملف PDF هذا {number} حرف، وهو أكثر مما تتسع له صفحة.</translation>
    </message>
    <message>
        <source>Page {page} of this PDF file is made of {objects} pieces, too many to be read.</source>
        <translation>تتكون الصفحة {page} من ملف PDF هذا من {objects} قطعة، وهو أكثر مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Parquet file</source>
        <translation>ملف Parquet</translation>
    </message>
    <message>
        <source>Part of the article</source>
        <translation>جزء من المقال</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Passages of these…</source>
        <translation>مقاطع هذه…</translation>
    </message>
    <message>
        <source>Passages without a place</source>
        <translation>مقاطع بلا موضع</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>لصق كمقال</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Place and size of the window.</source>
        <translation>موضع النافذة وحجمها.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Postil projects</source>
        <translation>مشاريع Postil</translation>
    </message>
    <message>
        <source>Press the new key in the field.</source>
        <translation>اضغط المفتاح الجديد في الحقل.</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>الجملة الفرعية السابقة</translation>
    </message>
    <message>
        <source>Previous entity</source>
        <translation>الكيان السابق</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <translation>الاقتباس السابق</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <source>Print the article with its marks and a list of its passages.</source>
        <translation>طباعة المقال مع علاماته وقائمة مقاطعه.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Projects opened last, newest first.</source>
        <translation>المشاريع المفتوحة أخيرًا، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Put back into the library</source>
        <translation>إعادة إلى المكتبة</translation>
    </message>
    <message>
        <source>Put it back, or open it where it is now.</source>
        <translation>أعده إلى مكانه، أو افتحه حيث هو الآن.</translation>
    </message>
    <message>
        <source>Put the caret where the next clause begins.</source>
        <translation>وضع المؤشر في بداية الجملة الفرعية التالية.</translation>
    </message>
    <message>
        <source>Put the caret where the next paragraph begins.</source>
        <translation>وضع المؤشر في بداية الفقرة التالية.</translation>
    </message>
    <message>
        <source>Put the caret where the next quotation begins.</source>
        <translation>وضع المؤشر في بداية الاقتباس التالي.</translation>
    </message>
    <message>
        <source>Put the caret where the next sentence begins.</source>
        <translation>وضع المؤشر في بداية الجملة التالية.</translation>
    </message>
    <message>
        <source>Put the caret where this clause begins, or the clause before.</source>
        <translation>وضع المؤشر في بداية هذه الجملة الفرعية أو التي قبلها.</translation>
    </message>
    <message>
        <source>Put the caret where this paragraph begins, or the paragraph before.</source>
        <translation>وضع المؤشر في بداية هذه الفقرة أو التي قبلها.</translation>
    </message>
    <message>
        <source>Put the caret where this quotation begins, or the quotation before.</source>
        <translation>وضع المؤشر في بداية هذا الاقتباس أو الذي قبله.</translation>
    </message>
    <message>
        <source>Put the caret where this sentence begins, or the sentence before.</source>
        <translation>وضع المؤشر في بداية هذه الجملة أو التي قبلها.</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} articles back</source>
        <translation>
            <numerusform>لا مقالات لإعادتها</numerusform>
            <numerusform>إعادة مقال واحد</numerusform>
            <numerusform>إعادة مقالين</numerusform>
            <numerusform>إعادة {n} مقالات</numerusform>
            <numerusform>إعادة {n} مقالًا</numerusform>
            <numerusform>إعادة {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>كمية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>Read again as…</source>
        <translation>قراءة من جديد بترميز…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>قُرئ بترميز</translation>
    </message>
    <message>
        <source>Read as UTF-16, although no byte order mark says so.</source>
        <translation>قُرئ بترميز UTF-16 مع أنه لا علامة لترتيب البايتات تدل على ذلك.</translation>
    </message>
    <message>
        <source>Read as UTF-8, although it says {says}.</source>
        <translation>قُرئ بترميز UTF-8 مع أنه يذكر {says}.</translation>
    </message>
    <message>
        <source>Read as {encoding}, as it was asked for.</source>
        <translation>قُرئ بترميز {encoding} كما طُلب.</translation>
    </message>
    <message>
        <source>Read as {encoding}: the file does not say how it is encoded.</source>
        <translation>قُرئ بترميز {encoding}: لا يذكر الملف ترميزه.</translation>
    </message>
    <message>
        <source>Read from the values of the table, which are written here as CSV.</source>
        <translation>قُرئ من قيم الجدول، وهي مكتوبة هنا بصيغة CSV.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Read the article&apos;s file in another encoding, where letters came out wrong.</source>
        <translation>اقرأ ملف المقال بترميز آخر إذا ظهرت الحروف خطأً.</translation>
    </message>
    <message>
        <source>Read {name} as {encoding}</source>
        <translation>قراءة {name} بترميز {encoding}</translation>
    </message>
    <message>
        <source>Read, nothing here</source>
        <translation>قُرئ، لا شيء هنا</translation>
    </message>
    <message>
        <source>Read: nothing to tag in this paragraph</source>
        <translation>قُرئ: لا شيء يُوسم في هذه الفقرة</translation>
    </message>
    <message>
        <source>Reading marks</source>
        <translation>قراءة العلامات</translation>
    </message>
    <message>
        <source>Reading this PDF file would take too long.</source>
        <translation>تستغرق قراءة ملف PDF هذا وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Reading this PDF file would take too long: {at} of {number} pages took {seconds} seconds.</source>
        <translation>تستغرق قراءة ملف PDF هذا وقتًا أطول من اللازم: استغرقت {at} من {number} صفحة {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Reads well: {ratio}:1</source>
        <translation>يُقرأ جيدًا: {ratio}:1</translation>
    </message>
    <message>
        <source>Recent projects…</source>
        <translation>المشاريع الأخيرة…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove  R</source>
        <translation>إزالة  R</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>إزالة السمة</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>إزالة {words}</translation>
    </message>
    <message>
        <source>Removed {count}</source>
        <translation>أُزيل {count}</translation>
    </message>
    <message>
        <source>Removed: {reason}</source>
        <translation>أُزيل: {reason}</translation>
    </message>
    <message>
        <source>Rename label {old} to {name}</source>
        <translation>إعادة تسمية الوسم {old} إلى {name}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Resize {quote}</source>
        <translation>تغيير حدود {quote}</translation>
    </message>
    <message>
        <source>Restore  R</source>
        <translation>إعادة  R</translation>
    </message>
    <message>
        <source>Restore {words}</source>
        <translation>استرجاع {words}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>نقر بالزر الأيمن</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Row {number}: {what}.</source>
        <translation>الصف {number}: {what}.</translation>
    </message>
    <message>
        <source>Rules for lines</source>
        <translation>قواعد الأسطر</translation>
    </message>
    <message>
        <source>Rules for lines…</source>
        <translation>قواعد الأسطر…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>SAVED ▾</source>
        <translation>المحفوظ ▾</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Save annotated article</source>
        <translation>حفظ المقال الموسوم</translation>
    </message>
    <message>
        <source>Save annotated article…</source>
        <translation>حفظ المقال الموسوم…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>حفظ الرسم البياني</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>حفظ الرسم البياني…</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then load it again.</source>
        <translation>احفظه بترميز UTF-8 ثم حمّله مجددًا.</translation>
    </message>
    <message>
        <source>Save its text as a plain text file and import that.</source>
        <translation>احفظ نصه ملفًّا نصيًّا بسيطًا ثم استورده.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Save the article with its marks as PDF, HTML or Markdown.</source>
        <translation>حفظ المقال مع علاماته بصيغة PDF أو HTML أو Markdown.</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>حفظ دليل الترميز</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>حفظ البحث «{name}»</translation>
    </message>
    <message>
        <source>Save the sheet with the articles as CSV and import that.</source>
        <translation>احفظ الورقة التي فيها المقالات بصيغة CSV ثم استوردها.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Save what comes out of it in a file and import that.</source>
        <translation>احفظ ما يخرج منه في ملف ثم استورده.</translation>
    </message>
    <message>
        <source>Save what hangs on it as files and import those.</source>
        <translation>احفظ مرفقاتها ملفات ثم استوردها.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Say that there is nothing to tag in this paragraph, and go on to the next.</source>
        <translation>تسجيل أن لا شيء يُوسم في هذه الفقرة، والانتقال إلى التالية.</translation>
    </message>
    <message>
        <source>Say that you are through with this article, or not yet.</source>
        <translation>تسجيل أنك انتهيت من هذا المقال، أو لم تنتهِ بعد.</translation>
    </message>
    <message>
        <source>Say whether it is asserted, denied, reported and so on.</source>
        <translation>بيان هل هو مؤكد أم منفي أم منقول وهكذا.</translation>
    </message>
    <message>
        <source>Say which one is: {names}.</source>
        <translation>حدد أيها هو: {names}.</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>البحث في المقالات</translation>
    </message>
    <message>
        <source>Search headlines and texts.</source>
        <translation>البحث في العناوين والنصوص.</translation>
    </message>
    <message>
        <source>Search passages</source>
        <translation>البحث في المقاطع</translation>
    </message>
    <message>
        <source>Search the library for them first, to see what is there.</source>
        <translation>ابحث عنها في المكتبة أولًا لترى الموجود.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>See the article as it came in, what cleaning took out of it and why; put lines back, take others out.</source>
        <translation>رؤية المقال كما ورد، وما أزاله التنظيف منه ولماذا؛ وإعادة أسطر أو إخراج أخرى.</translation>
    </message>
    <message>
        <source>See the article as it came in, with everything that cleaning took out (Ctrl+U)</source>
        <translation>رؤية المقال كما ورد مع كل ما أزاله التنظيف (Ctrl+U)</translation>
    </message>
    <message>
        <source>See the lines that are always removed or always kept, and take such rules back.</source>
        <translation>رؤية الأسطر التي تُزال أو تُبقى دائمًا، والتراجع عن هذه القواعد.</translation>
    </message>
    <message>
        <source>See the original</source>
        <translation>رؤية الأصل</translation>
    </message>
    <message>
        <source>See what else is known: the other columns of its table, its address, its file and how that was read.</source>
        <translation>رؤية ما يُعرف عنه أيضًا: سائر أعمدة جدوله وعنوانه وملفه وكيف قُرئ.</translation>
    </message>
    <message>
        <source>See whether it is there and you may read it.</source>
        <translation>تحقق من وجوده ومن أنه يمكنك قراءته.</translation>
    </message>
    <message>
        <source>See whether it opens elsewhere; save it anew.</source>
        <translation>تحقق هل يُفتح في برنامج آخر؛ واحفظه من جديد.</translation>
    </message>
    <message>
        <source>See whether the address is right and this computer is connected.</source>
        <translation>تحقق من صحة العنوان ومن اتصال هذا الحاسوب.</translation>
    </message>
    <message>
        <source>See whether the disk is still connected and has space left, then open the project again.</source>
        <translation>تحقق من أن القرص ما زال متصلًا وفيه مساحة، ثم افتح المشروع مجددًا.</translation>
    </message>
    <message>
        <source>See whether the folder may be written to and its disk has room, or choose another. The project is as it was.</source>
        <translation>تحقق من إمكان الكتابة في المجلد ومن وجود مساحة على قرصه، أو اختر غيره. المشروع كما كان.</translation>
    </message>
    <message>
        <source>See whether you may read it and whether its disk is connected.</source>
        <translation>تحقق من أنه يمكنك قراءته ومن اتصال قرصه.</translation>
    </message>
    <message>
        <source>See whether you may read the file and whether its disk is connected.</source>
        <translation>تحقق من أنه يمكنك قراءة الملف ومن اتصال قرصه.</translation>
    </message>
    <message>
        <source>See whether you may write there and whether the disk has space left.</source>
        <translation>تحقق من أن لك حق الكتابة هناك وأن في القرص متسعًا.</translation>
    </message>
    <message>
        <source>Select a passage</source>
        <translation>تحديد مقطع</translation>
    </message>
    <message>
        <source>Select a passage, then go to the name of who speaks, and press the key again.</source>
        <translation>حدد مقطعًا، ثم انتقل إلى اسم المتحدث واضغط المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Select a passage, then the words that go with it, and add them.</source>
        <translation>حدد مقطعًا، ثم الكلمات التابعة له، ثم أضفها.</translation>
    </message>
    <message>
        <source>Select a sentence</source>
        <translation>تحديد جملة</translation>
    </message>
    <message>
        <source>Select a word, then whole words</source>
        <translation>تحديد كلمة ثم كلمات كاملة</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>تقليص التحديد</translation>
    </message>
    <message>
        <source>Select letters instead of words</source>
        <translation>تحديد حروف بدل الكلمات</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>Select one clause less</source>
        <translation>تحديد جملة فرعية أقل</translation>
    </message>
    <message>
        <source>Select the innermost passage under the caret.</source>
        <translation>تحديد أضيق مقطع عند المؤشر.</translation>
    </message>
    <message>
        <source>Select the name, place or date before.</source>
        <translation>تحديد الاسم أو المكان أو التاريخ السابق.</translation>
    </message>
    <message>
        <source>Select the next name, place or date that is marked.</source>
        <translation>تحديد الاسم أو المكان أو التاريخ التالي المميَّز.</translation>
    </message>
    <message>
        <source>Select the next passage that a model suggests.</source>
        <translation>تحديد المقطع التالي الذي يقترحه نموذج.</translation>
    </message>
    <message>
        <source>Select the next tagged passage.</source>
        <translation>تحديد المقطع الموسوم التالي.</translation>
    </message>
    <message>
        <source>Select the passage at the caret</source>
        <translation>تحديد المقطع عند المؤشر</translation>
    </message>
    <message>
        <source>Select the suggested passage before.</source>
        <translation>تحديد المقطع المقترح السابق.</translation>
    </message>
    <message>
        <source>Select the tagged passage before.</source>
        <translation>تحديد المقطع الموسوم السابق.</translation>
    </message>
    <message>
        <source>Select the word, then the clause, the sentence, the quotation, the paragraph around it.</source>
        <translation>تحديد الكلمة، ثم الجملة الفرعية، ثم الجملة، ثم الاقتباس، ثم الفقرة حولها.</translation>
    </message>
    <message>
        <source>Select the words within a passage that carry the act, such as “vowed to”.</source>
        <translation>حدد في المقطع الكلمات التي تحمل الفعل، مثل «تعهّد بأن».</translation>
    </message>
    <message>
        <source>Select to the next clause</source>
        <translation>التحديد حتى الجملة الفرعية التالية</translation>
    </message>
    <message>
        <source>Select words and tag them.</source>
        <translation>تحديد الكلمات ووسمها.</translation>
    </message>
    <message>
        <source>Select words on the page and press a label’s key, or click a tagged passage to see it here.</source>
        <translation>حدد كلمات في الصفحة واضغط مفتاح وسم، أو انقر مقطعًا موسومًا لتراه هنا.</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنيّ</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>إظهار كل المقالات</translation>
    </message>
    <message>
        <source>Show nothing but the page; Esc brings everything back.</source>
        <translation>إظهار الصفحة وحدها؛ وEsc يعيد كل شيء.</translation>
    </message>
    <message>
        <source>Show or hide the inspector.</source>
        <translation>إظهار لوحة التفاصيل أو إخفاؤها.</translation>
    </message>
    <message>
        <source>Show or hide the list of articles.</source>
        <translation>إظهار قائمة المقالات أو إخفاؤها.</translation>
    </message>
    <message>
        <source>Show passages with these words</source>
        <translation>إظهار المقاطع التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>إظهارها كلها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of the page&apos;s text, in per cent.</source>
        <translation>حجم نص الصفحة بالمئة.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Smaller text on the page.</source>
        <translation>تصغير نص الصفحة.</translation>
    </message>
    <message>
        <source>Some characters could not be read and are shown as �.</source>
        <translation>تعذرت قراءة بعض الحروف فتظهر �.</translation>
    </message>
    <message>
        <source>Some characters had been saved as UTF-8 and read as something else; this was put right.</source>
        <translation>حُفظت بعض الحروف بترميز UTF-8 وقُرئت بغيره؛ صُحح ذلك.</translation>
    </message>
    <message>
        <source>Something in {quote}</source>
        <translation>في {quote} ما يُوسم</translation>
    </message>
    <message>
        <source>Something still runs: the language changes when Postil is started again.</source>
        <translation>ما زال شيء يعمل: تتغير اللغة عند تشغيل Postil من جديد.</translation>
    </message>
    <message>
        <source>Something went wrong in Postil. Everything you have tagged is saved.</source>
        <translation>حدث خطأ في Postil. كل ما وسمتَه محفوظ.</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>الترتيب والتجميع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Space between the page&apos;s lines.</source>
        <translation>المسافة بين أسطر الصفحة.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Speaker × addressee</source>
        <translation>المتحدث × المخاطَب</translation>
    </message>
    <message>
        <source>Speaker × label</source>
        <translation>المتحدث × الوسم</translation>
    </message>
    <message>
        <source>Speakers and addressees, counted; again: back to the page.</source>
        <translation>المتحدثون والمخاطَبون معدودين؛ ومرة أخرى: العودة إلى الصفحة.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split {name} into {names}</source>
        <translation>تقسيم {name} إلى {names}</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>تقسيم «{name}»</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>يقع تحت</translation>
    </message>
    <message>
        <source>Start one character earlier</source>
        <translation>البداية قبل بحرف</translation>
    </message>
    <message>
        <source>Start one character later</source>
        <translation>البداية بعد بحرف</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>البداية قبل بكلمة</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>البداية بعد بكلمة</translation>
    </message>
    <message>
        <source>Suggestion: {label}</source>
        <translation>اقتراح: {label}</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tag as</source>
        <translation>الوسم بـ</translation>
    </message>
    <message>
        <source>Tag as {label}</source>
        <translation>الوسم بـ {label}</translation>
    </message>
    <message>
        <source>Tag as {label} ({key})</source>
        <translation>الوسم بـ {label} ({key})</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>وسم التحديد</translation>
    </message>
    <message>
        <source>Tag the selection as {label} ({key})</source>
        <translation>وسم التحديد بـ {label} ({key})</translation>
    </message>
    <message>
        <source>Tag the selection as {label}.</source>
        <translation>وسم التحديد بـ {label}.</translation>
    </message>
    <message>
        <source>Tag {quote} as {label}</source>
        <translation>وسم {quote} بـ {label}</translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation>إخراج من المكتبة</translation>
    </message>
    <message>
        <source>Take out of the passage</source>
        <translation>إخراج من المقطع</translation>
    </message>
    <message>
        <source>Take the cue away</source>
        <translation>إزالة اللفظ الدال</translation>
    </message>
    <message>
        <source>Take the last clause off the selection, or add the one before it.</source>
        <translation>إخراج آخر جملة فرعية من التحديد، أو ضم التي قبله.</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>التراجع عن الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Take the last “Select more” back.</source>
        <translation>التراجع عن آخر «توسيع التحديد».</translation>
    </message>
    <message>
        <source>Take the selected passage&apos;s tag away.</source>
        <translation>إزالة وسم المقطع المحدد.</translation>
    </message>
    <message>
        <source>Take the selected words, or the piece at the caret, out of the passage selected last.</source>
        <translation>إخراج الكلمات المحددة أو القطعة عند المؤشر من المقطع المحدد أخيرًا.</translation>
    </message>
    <message>
        <source>Take {name} from {quote}</source>
        <translation>إزالة {name} من {quote}</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} articles out</source>
        <translation>
            <numerusform>لا مقالات لإخراجها</numerusform>
            <numerusform>إخراج مقال واحد</numerusform>
            <numerusform>إخراج مقالين</numerusform>
            <numerusform>إخراج {n} مقالات</numerusform>
            <numerusform>إخراج {n} مقالًا</numerusform>
            <numerusform>إخراج {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {quote} out of the passage</source>
        <translation>إخراج {quote} من المقطع</translation>
    </message>
    <message>
        <source>Taken by {owner}</source>
        <translation>محجوز لـ {owner}</translation>
    </message>
    <message>
        <source>Taken out of the library; from here they can be put back</source>
        <translation>أُخرجت من المكتبة؛ ويمكن إعادتها من هنا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Texts, web pages, documents, mails, feeds, tables, or folders and archives of them, one article in a file or many. Postil cleans them, keeps the original, and finds the names. You can also paste an article, or the address of one, with Ctrl+V.</source>
        <translation>نصوص وصفحات ويب ومستندات ورسائل وخلاصات وجداول، ومجلدات وأرشيفات منها، في كل ملف مقال أو أكثر. ينظّفها Postil ويحتفظ بالأصل ويجد الأسماء. ويمكنك أيضًا لصق مقال أو عنوانه بالضغط على Ctrl+V.</translation>
    </message>
    <message>
        <source>That is the whole passage. Delete takes its tag away.</source>
        <translation>هذا هو المقطع كله. مفتاح الحذف يزيل وسمه.</translation>
    </message>
    <message>
        <source>The archive is damaged: it cannot be read.</source>
        <translation>الأرشيف تالف: لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The archive is damaged: its list of contents cannot be read.</source>
        <translation>الأرشيف تالف: لا يمكن قراءة قائمة محتوياته.</translation>
    </message>
    <message>
        <source>The archive is damaged: what follows cannot be read.</source>
        <translation>الأرشيف تالف: لا يمكن قراءة ما يلي.</translation>
    </message>
    <message>
        <source>The article comes in anew; passages stay with the old one, which undo brings back.</source>
        <translation>يُستورد المقال من جديد؛ وتبقى المقاطع مع القديم الذي يعيده التراجع.</translation>
    </message>
    <message>
        <source>The article could not be printed: the printer or the file cannot be written to.</source>
        <translation>تعذرت طباعة المقال: لا يمكن الكتابة إلى الطابعة أو الملف.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture and no text. Copy an article first.</source>
        <translation>في الحافظة صورة بلا نص. انسخ مقالًا أولًا.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first.</source>
        <translation>لا نص في الحافظة. انسخ مقالًا أولًا.</translation>
    </message>
    <message>
        <source>The codebook {name} cannot be read: it is not saved as UTF-8.</source>
        <translation>لا يمكن قراءة دليل الترميز {name}: لم يُحفظ بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The codebook {name} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة دليل الترميز {name}: {why}.</translation>
    </message>
    <message>
        <source>The codebook {name} is not complete: {why}.</source>
        <translation>دليل الترميز {name} غير مكتمل: {why}.</translation>
    </message>
    <message>
        <source>The disk is full: this change was not saved in {name}. Everything before it is kept.</source>
        <translation>القرص ممتلئ: لم يُحفظ هذا التغيير في {name}. كل ما قبله محفوظ.</translation>
    </message>
    <message>
        <source>The disk that holds {name} could not be read or written. What was saved before is kept.</source>
        <translation>تعذرت القراءة من قرص {name} أو الكتابة فيه. ما حُفظ قبل ذلك باقٍ.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The language model that finds entities is not installed. Reading and tagging work without it.</source>
        <translation>نموذج اللغة الذي يجد الكيانات غير مثبت. القراءة والوسم يعملان بدونه.</translation>
    </message>
    <message>
        <source>The log says where; meanwhile, save its text in a plain file and import that.</source>
        <translation>يذكر السجل الموضع؛ وإلى ذلك الحين احفظ نصه في ملف بسيط واستورده.</translation>
    </message>
    <message>
        <source>The mail&apos;s own head and its text; its other parts stay in the file.</source>
        <translation>رأس الرسالة ونصها؛ وتبقى أجزاؤها الأخرى في الملف.</translation>
    </message>
    <message>
        <source>The other files are not affected. Save its text in a plain file and import that.</source>
        <translation>لم تتأثر الملفات الأخرى. احفظ نصه في ملف بسيط واستورده.</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>بالعكس</translation>
    </message>
    <message>
        <source>The page as the browser had saved it.</source>
        <translation>الصفحة كما حفظها المتصفح.</translation>
    </message>
    <message>
        <source>The page is larger than {size} MB.</source>
        <translation>حجم الصفحة أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>The quotation is still open.</source>
        <translation>علامة الاقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {why}.</source>
        <translation>تعذرت كتابة التقرير في {path}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>The rule changed {n} articles</source>
        <translation>
            <numerusform>لم تغيّر القاعدة أي مقال</numerusform>
            <numerusform>غيّرت القاعدة مقالًا واحدًا</numerusform>
            <numerusform>غيّرت القاعدة مقالين</numerusform>
            <numerusform>غيّرت القاعدة {n} مقالات</numerusform>
            <numerusform>غيّرت القاعدة {n} مقالًا</numerusform>
            <numerusform>غيّرت القاعدة {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>The same text as</source>
        <translation>نفس نص</translation>
    </message>
    <message>
        <source>The same text as {article}</source>
        <translation>نفس نص {article}</translation>
    </message>
    <message>
        <source>The sample project cannot be made in {folder}: {why}.</source>
        <translation>تعذر إنشاء مشروع المثال في {folder}: {why}.</translation>
    </message>
    <message>
        <source>The text of the page, in reading order.</source>
        <translation>نص الصفحة بترتيب القراءة.</translation>
    </message>
    <message>
        <source>The text of this PDF file cannot be read: its fonts do not say which letters they show.</source>
        <translation>لا يمكن قراءة نص ملف PDF هذا: لا تذكر خطوطه أي حروف تعرض.</translation>
    </message>
    <message>
        <source>The text of this document is larger than {size} MB once it is unpacked.</source>
        <translation>حجم نص هذا المستند بعد فكه أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>The text of {number} pages, in reading order.</source>
        <translation>نص {number} صفحة بترتيب القراءة.</translation>
    </message>
    <message>
        <source>The texts are clean: take them whole</source>
        <translation>النصوص نظيفة: خذها كاملة</translation>
    </message>
    <message>
        <source>The texts of {number} entries, taken out of the feed.</source>
        <translation>نصوص {number} مدخل مأخوذة من الخلاصة.</translation>
    </message>
    <message>
        <source>The two are linked.</source>
        <translation>رُبط الاثنان.</translation>
    </message>
    <message>
        <source>The workbook unpacks to {size} MB, which is too much to be one.</source>
        <translation>يبلغ المصنف بعد فكه {size} م.ب، وهو أكبر من أن يكون مصنفًا.</translation>
    </message>
    <message>
        <source>The {what} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة {what}: {why}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>الألوان: {name}</translation>
    </message>
    <message>
        <source>There are no passages to count.</source>
        <translation>لا مقاطع لعدّها.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>ليس فيه صفوف.</translation>
    </message>
    <message>
        <source>There are none yet. They are made in the view of an article&apos;s original.</source>
        <translation>لا قواعد بعد. تُنشأ في عرض أصل المقال.</translation>
    </message>
    <message>
        <source>There is a label of the id {name} already. Nothing was changed.</source>
        <translation>يوجد وسم بالمعرّف {name} بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation>لا يوجد ترميز باسم {name}.</translation>
    </message>
    <message>
        <source>There is no entry in this feed.</source>
        <translation>لا مدخل في هذه الخلاصة.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to make {name} in.</source>
        <translation>لا يوجد مجلد {folder} لإنشاء {name} فيه.</translation>
    </message>
    <message>
        <source>There is no label {name} any more. Nothing was changed.</source>
        <translation>لم يعد هناك وسم {name}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no page in this file.</source>
        <translation>لا صفحة في هذا الملف.</translation>
    </message>
    <message>
        <source>There is no project {name} in {folder}.</source>
        <translation>لا يوجد مشروع {name} في {folder}.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>ليس فيه نص.</translation>
    </message>
    <message>
        <source>There is no text in this PDF file, only empty pages ({pages}).</source>
        <translation>لا نص في ملف PDF هذا، بل صفحات فارغة فقط ({pages}).</translation>
    </message>
    <message>
        <source>There is no text in this PDF file, only pictures of pages ({pages}).</source>
        <translation>لا نص في ملف PDF هذا، بل صور صفحات فقط ({pages}).</translation>
    </message>
    <message>
        <source>There is no text in this document.</source>
        <translation>لا نص في هذا المستند.</translation>
    </message>
    <message>
        <source>There is no text in this mail, only {names}.</source>
        <translation>لا نص في هذه الرسالة، بل {names} فقط.</translation>
    </message>
    <message>
        <source>There is no text in this mail.</source>
        <translation>لا نص في هذه الرسالة.</translation>
    </message>
    <message>
        <source>There is nothing to export: {project} has no articles. Nothing was written.</source>
        <translation>لا شيء للتصدير: ليس في {project} مقالات. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is nothing to import in this archive.</source>
        <translation>لا شيء للاستيراد في هذا الأرشيف.</translation>
    </message>
    <message>
        <source>There is nothing to import in this folder.</source>
        <translation>لا شيء للاستيراد في هذا المجلد.</translation>
    </message>
    <message>
        <source>These words next to one another</source>
        <translation>هذه الكلمات متجاورةً</translation>
    </message>
    <message>
        <source>They are kept, and come back when their words do: by undo, or when the lines are restored.</source>
        <translation>تبقى محفوظة وتعود حين تعود كلماتها: بالتراجع أو بإعادة الأسطر.</translation>
    </message>
    <message>
        <source>This PDF file has no pages.</source>
        <translation>ليس في ملف PDF هذا صفحات.</translation>
    </message>
    <message>
        <source>This PDF file has {number} pages; {most} are the most that are read.</source>
        <translation>في ملف PDF هذا {number} صفحة؛ وأقصى ما يُقرأ {most}.</translation>
    </message>
    <message>
        <source>This PDF file is damaged.</source>
        <translation>ملف PDF هذا تالف.</translation>
    </message>
    <message>
        <source>This PDF file is locked with a password.</source>
        <translation>ملف PDF هذا مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>This article has no text. Its original says whether there was one to be found.</source>
        <translation>لا نص في هذا المقال. ويبيّن أصله هل كان فيه نص.</translation>
    </message>
    <message>
        <source>This document declares entities of its own, which no word processor does. It was not read.</source>
        <translation>يعرّف هذا المستند كيانات خاصة به، ولا يفعل ذلك معالج نصوص. لم يُقرأ.</translation>
    </message>
    <message>
        <source>This document is damaged or locked: {name} cannot be unpacked.</source>
        <translation>هذا المستند تالف أو مقفل: لا يمكن فك {name}.</translation>
    </message>
    <message>
        <source>This document is damaged: it cannot be unpacked.</source>
        <translation>هذا المستند تالف: لا يمكن فكه.</translation>
    </message>
    <message>
        <source>This document is damaged: {name} cannot be read.</source>
        <translation>هذا المستند تالف: لا يمكن قراءة {name}.</translation>
    </message>
    <message>
        <source>This feed is damaged: it cannot be read.</source>
        <translation>هذه الخلاصة تالفة: لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This feed is larger than {size} MB.</source>
        <translation>حجم هذه الخلاصة أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>This is called {what} and is none, or it is damaged.</source>
        <translation>يدل الاسم على هذا النوع: {what}؛ والملف ليس كذلك أو تالف.</translation>
    </message>
    <message>
        <source>This is not</source>
        <translation>ليس هكذا</translation>
    </message>
    <message>
        <source>This is one</source>
        <translation>هكذا</translation>
    </message>
    <message>
        <source>This is {what}.</source>
        <translation>نوع الملف: {what}.</translation>
    </message>
    <message>
        <source>This one speaks</source>
        <translation>المتحدث هنا</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>تعليم كل المعروض</translation>
    </message>
    <message>
        <source>Tick the passages that get the new label. The others stay as they are.</source>
        <translation>علّم المقاطع التي تأخذ الوسم الجديد. ويبقى غيرها كما هو.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>تلوين</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To be read and edited as text: a file for each annotated article, a footnote for each passage.</source>
        <translation>للقراءة والتحرير كنص: ملف لكل مقال موسوم وحاشية لكل مقطع.</translation>
    </message>
    <message>
        <source>To be read in a browser: a file for each annotated article, with a list of its passages.</source>
        <translation>للقراءة في متصفح: ملف لكل مقال موسوم مع قائمة مقاطعه.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>لم يُنجز {count}</translation>
    </message>
    <message>
        <source>To this one</source>
        <translation>إلى هذا</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>Too pale to read: {ratio}:1, 4.5:1 is needed</source>
        <translation>باهت لا يُقرأ: {ratio}:1، والمطلوب 4.5:1</translation>
    </message>
    <message>
        <source>Training and evaluation data for spaCy with a configuration that trains on it, and all details as JSON lines.</source>
        <translation>بيانات تدريب وتقييم لـ spaCy مع إعداد يُدرَّب بها، وكل التفاصيل أسطرَ JSON.</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>نقر ثلاثي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Type a name, or click one on the page.</source>
        <translation>اكتب اسمًا أو انقر اسمًا في الصفحة.</translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation>الخط والألوان</translation>
    </message>
    <message>
        <source>Type and colours…</source>
        <translation>الخط والألوان…</translation>
    </message>
    <message>
        <source>Types of entities that are not marked on the page.</source>
        <translation>أنواع الكيانات التي لا تُميَّز في الصفحة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>تُراجع عن: {name}</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it.</source>
        <translation>فك ضغطه واستورد ما فيه.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and import the files.</source>
        <translation>فك الأرشيف بكلمة مروره واستورد الملفات.</translation>
    </message>
    <message>
        <source>Unpack the archive with the program that made it, and import the files.</source>
        <translation>فك الأرشيف بالبرنامج الذي أنشأه واستورد الملفات.</translation>
    </message>
    <message>
        <source>Unpack the outer ones and import what is in them.</source>
        <translation>فك الخارجية منها واستورد ما فيها.</translation>
    </message>
    <message>
        <source>Unsure {count}</source>
        <translation>غير مؤكد {count}</translation>
    </message>
    <message>
        <source>Unsure, kept all the same: {reason}</source>
        <translation>غير مؤكد، وأُبقي مع ذلك: {reason}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Use codebook {name}</source>
        <translation>استخدام دليل الترميز {name}</translation>
    </message>
    <message>
        <source>Use only this key</source>
        <translation>استعمال هذا المفتاح وحده</translation>
    </message>
    <message numerus="yes">
        <source>Use this for the other {n} tables with the same columns</source>
        <translation>
            <numerusform>لا جداول أخرى بالأعمدة نفسها</numerusform>
            <numerusform>استعمال هذا للجدول الآخر ذي الأعمدة نفسها</numerusform>
            <numerusform>استعمال هذا للجدولين الآخرين بالأعمدة نفسها</numerusform>
            <numerusform>استعمال هذا للجداول الـ{n} الأخرى بالأعمدة نفسها</numerusform>
            <numerusform>استعمال هذا لـ{n} جدولًا آخر بالأعمدة نفسها</numerusform>
            <numerusform>استعمال هذا لـ{n} جدول آخر بالأعمدة نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>القيم، بينها فواصل</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Walk through the tagged passages of all articles.</source>
        <translation>التنقل بين المقاطع الموسومة في كل المقالات.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>What an import does with an article that is in the project already, or nearly so: it comes in and is linked to that one, is left out, or just comes in.</source>
        <translation>ما يفعله الاستيراد بمقال موجود في المشروع أو يكاد: يُستورد ويُربط به، أو يُترك، أو يُستورد فحسب.</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ما يمكن فعله هنا</translation>
    </message>
    <message>
        <source>What do you want to do? Or type a label, an entity, a headline.</source>
        <translation>ماذا تريد أن تفعل؟ أو اكتب وسمًا أو كيانًا أو عنوانًا.</translation>
    </message>
    <message>
        <source>What each label means</source>
        <translation>معنى كل وسم</translation>
    </message>
    <message>
        <source>What each label means, with examples.</source>
        <translation>معنى كل وسم مع أمثلة.</translation>
    </message>
    <message>
        <source>What is read ends in {endings}.</source>
        <translation>يُقرأ ما ينتهي بـ {endings}.</translation>
    </message>
    <message>
        <source>What the program noted for a fault report.</source>
        <translation>ما دوّنه البرنامج لتقرير عن خطأ.</translation>
    </message>
    <message>
        <source>What was dropped holds no text. Drop files, folders, text or a web address.</source>
        <translation>لا نص فيما أُفلت. أفلت ملفات أو مجلدات أو نصًا أو عنوان ويب.</translation>
    </message>
    <message>
        <source>What was imported is in the project. Name another file.</source>
        <translation>ما استُورد موجود في المشروع. سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>متى نُشر</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>أين نُشر</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>أي عمود هو ماذا؟</translation>
    </message>
    <message>
        <source>Which entities are marked, and how</source>
        <translation>أي الكيانات تُميَّز، وكيف</translation>
    </message>
    <message>
        <source>Who says it, and to whom</source>
        <translation>من يقوله ولمن</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>من يقول ماذا</translation>
    </message>
    <message>
        <source>Who says what to whom</source>
        <translation>من يقول ماذا لمن</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من يتحدث</translation>
    </message>
    <message>
        <source>Who to whom</source>
        <translation>من إلى من</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Width of the page&apos;s lines: 60, 68 or 75 characters.</source>
        <translation>عرض أسطر الصفحة: 60 أو 68 أو 75 حرفًا.</translation>
    </message>
    <message>
        <source>With a passage of this label</source>
        <translation>فيه مقطع بهذا الوسم</translation>
    </message>
    <message>
        <source>With passages, without any, with a note</source>
        <translation>بمقاطع، أو بلا مقاطع، أو بملاحظة</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>بالفأرة</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>Without passages</source>
        <translation>بلا مقاطع</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>بلا هذه الكلمة</translation>
    </message>
    <message>
        <source>Words in the note of a passage</source>
        <translation>كلمات في ملاحظة مقطع</translation>
    </message>
    <message>
        <source>Words, phrases, fields and dates that a search can have.</source>
        <translation>ما يمكن أن يكون في البحث من كلمات وعبارات وحقول وتواريخ.</translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, OR, and fields such as label: speaker: date: (? explains them)</source>
        <translation>كلمات و“عبارات” و-استثناء وOR وحقول مثل label: وspeaker: وdate: (وتشرحها ?)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Write a note to the selected passage, in Markdown.</source>
        <translation>كتابة ملاحظة للمقطع المحدد بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>You are in Read, where nothing is changed.</source>
        <translation>أنت في وضع القراءة، ولا يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>You are in Read. Choose {tag} to tag passages.</source>
        <translation>أنت في وضع القراءة. اختر {tag} لوسم المقاطع.</translation>
    </message>
    <message>
        <source>You can end this at any time: what is in by then stays in.</source>
        <translation>يمكنك إنهاء هذا في أي وقت: ما دخل حتى ذلك الحين يبقى.</translation>
    </message>
    <message>
        <source>Your name, kept with every passage you tag; empty: the name you are logged in with.</source>
        <translation>اسمك، ويُحفظ مع كل مقطع تسمه؛ وإن كان فارغًا: اسم دخولك.</translation>
    </message>
    <message>
        <source>Your project is unharmed. See the log.</source>
        <translation>مشروعك سليم. انظر السجل.</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>جدول Parquet</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a date that cannot be read, kept as it is</source>
        <translation>تاريخ لا يمكن قراءته، تُرك كما هو</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>a film or a sound</source>
        <translation>فيلم أو صوت</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>علامة اقتباس لا تُغلق</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>مصنف</translation>
    </message>
    <message numerus="yes">
        <source>about {n} rows</source>
        <translation>
            <numerusform>نحو صفر صفوف</numerusform>
            <numerusform>نحو صف واحد</numerusform>
            <numerusform>نحو صفين</numerusform>
            <numerusform>نحو {n} صفوف</numerusform>
            <numerusform>نحو {n} صفًا</numerusform>
            <numerusform>نحو {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>after the end of the text</source>
        <translation>بعد نهاية النص</translation>
    </message>
    <message>
        <source>after the foot of a page</source>
        <translation>بعد أسفل صفحة</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>an article without a headline</source>
        <translation>مقال بلا عنوان</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>an office document of an old kind, or one with a password</source>
        <translation>مستند مكتبي من نوع قديم أو محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>مستند مكتبي قديم</translation>
    </message>
    <message>
        <source>another Postil (process {number} on {host})</source>
        <translation>برنامج Postil آخر (العملية {number} على {host})</translation>
    </message>
    <message>
        <source>another Postil (process {number})</source>
        <translation>برنامج Postil آخر (العملية {number})</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>another window of this program</source>
        <translation>نافذة أخرى من هذا البرنامج</translation>
    </message>
    <message>
        <source>archive record</source>
        <translation>قيد أرشيف</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>من {names}</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>أكدتَه أنت</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>إشعار ملفات الارتباط</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>عدّاد</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>end of {passage}</source>
        <translation>نهاية {passage}</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>أسفل الصفحة</translation>
    </message>
    <message>
        <source>found by a rule</source>
        <translation>وجدته قاعدة</translation>
    </message>
    <message>
        <source>found by {model}</source>
        <translation>وجده {model}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>just take it in</source>
        <translation>استيراده فحسب</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>أُبقي</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>أبقيتَه أنت</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>legal note</source>
        <translation>تنويه قانوني</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>قائمة روابط</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>newsletter box</source>
        <translation>مربع نشرة بريدية</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>no text, and so no article</source>
        <translation>لا نص، فلا مقال</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>ليس ملفًا نصيًّا</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>of {n} articles</source>
        <translation>
            <numerusform>من صفر مقالات</numerusform>
            <numerusform>من مقال واحد</numerusform>
            <numerusform>من مقالين</numerusform>
            <numerusform>من {n} مقالات</numerusform>
            <numerusform>من {n} مقالًا</numerusform>
            <numerusform>من {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps a table</source>
        <translation>ربما جدول</translation>
    </message>
    <message>
        <source>perhaps advertisement</source>
        <translation>ربما إعلان</translation>
    </message>
    <message>
        <source>perhaps archive record</source>
        <translation>ربما قيد أرشيف</translation>
    </message>
    <message>
        <source>perhaps byline</source>
        <translation>ربما سطر الكاتب</translation>
    </message>
    <message>
        <source>perhaps comments</source>
        <translation>ربما تعليقات</translation>
    </message>
    <message>
        <source>perhaps contact</source>
        <translation>ربما بيانات الاتصال</translation>
    </message>
    <message>
        <source>perhaps cookie notice</source>
        <translation>ربما إشعار ملفات الارتباط</translation>
    </message>
    <message>
        <source>perhaps date</source>
        <translation>ربما تاريخ</translation>
    </message>
    <message>
        <source>perhaps legal note</source>
        <translation>ربما تنويه قانوني</translation>
    </message>
    <message>
        <source>perhaps navigation</source>
        <translation>ربما تنقّل</translation>
    </message>
    <message>
        <source>perhaps newsletter box</source>
        <translation>ربما مربع نشرة بريدية</translation>
    </message>
    <message>
        <source>perhaps note</source>
        <translation>ربما ملاحظة</translation>
    </message>
    <message>
        <source>perhaps picture credit</source>
        <translation>ربما حقوق الصورة</translation>
    </message>
    <message>
        <source>perhaps reading tools</source>
        <translation>ربما أدوات القراءة</translation>
    </message>
    <message>
        <source>perhaps related links</source>
        <translation>ربما روابط ذات صلة</translation>
    </message>
    <message>
        <source>perhaps share bar</source>
        <translation>ربما شريط المشاركة</translation>
    </message>
    <message>
        <source>perhaps subscription box</source>
        <translation>ربما مربع اشتراك</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>حقوق الصورة</translation>
    </message>
    <message>
        <source>reading tools</source>
        <translation>أدوات القراءة</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>روابط ذات صلة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>أزلتَه أنت</translation>
    </message>
    <message>
        <source>removed by your rule</source>
        <translation>أزالته قاعدتك</translation>
    </message>
    <message>
        <source>repeated caption</source>
        <translation>تعليق صورة مكرر</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>عنوان مكرر</translation>
    </message>
    <message>
        <source>repeated line</source>
        <translation>سطر مكرر</translation>
    </message>
    <message>
        <source>repeated paragraph</source>
        <translation>فقرة مكررة</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>share bar</source>
        <translation>شريط المشاركة</translation>
    </message>
    <message>
        <source>some signs</source>
        <translation>بعض العلامات</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>subscription box</source>
        <translation>مربع اشتراك</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>جدول محتويات</translation>
    </message>
    <message>
        <source>take it in and link the two</source>
        <translation>استيراده وربط الاثنين</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>إلى {names}</translation>
    </message>
    <message>
        <source>unsure: {reason}</source>
        <translation>غير مؤكد: {reason}</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>المصنف</translation>
    </message>
    <message>
        <source>{articles} with {passages} written to {folder}.</source>
        <translation>كُتب {articles} و{passages} في {folder}.</translation>
    </message>
    <message>
        <source>{before} sends you on to {host}. Fetch the page from there?</source>
        <translation>{before} يحيلك إلى {host}. أتُجلب الصفحة من هناك؟</translation>
    </message>
    <message numerus="yes">
        <source>{empty} of the first {n} rows have no text there, and make no article.</source>
        <translation>
            <numerusform>{empty} من الصفوف بلا نص هناك ولا تصنع مقالًا.</numerusform>
            <numerusform>{empty} من صف واحد بلا نص هناك ولا يصنع مقالًا.</numerusform>
            <numerusform>{empty} من أول صفين بلا نص هناك ولا تصنع مقالًا.</numerusform>
            <numerusform>{empty} من أول {n} صفوف بلا نص هناك ولا تصنع مقالًا.</numerusform>
            <numerusform>{empty} من أول {n} صفًا بلا نص هناك ولا تصنع مقالًا.</numerusform>
            <numerusform>{empty} من أول {n} صف بلا نص هناك ولا تصنع مقالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} did not send the page: {why}.</source>
        <translation>لم يرسل {host} الصفحة: {why}.</translation>
    </message>
    <message>
        <source>{host} has no page for us there: {why}.</source>
        <translation>ليس لدى {host} صفحة لنا هناك: {why}.</translation>
    </message>
    <message>
        <source>{host} sends from one address to the next without end.</source>
        <translation>يحيل {host} من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>{host} sends on to an address that is none of the web.</source>
        <translation>يحيل {host} إلى عنوان ليس من الويب.</translation>
    </message>
    <message>
        <source>{job} stopped because of a fault in Postil.</source>
        <translation>توقف «{job}» بسبب خطأ في Postil.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} متاح.</translation>
    </message>
    <message>
        <source>{key} is now “{name}”; it would lose it.</source>
        <translation>{key} الآن لـ«{name}» وسيفقده.</translation>
    </message>
    <message>
        <source>{key} tags as {label}. Labels have their keys from the codebook.</source>
        <translation>{key} يسم بـ {label}. مفاتيح الوسوم من دليل الترميز.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (deprecated)</source>
        <translation>{name} (موقوف)</translation>
    </message>
    <message>
        <source>{name} cannot be made in {folder}: {why}.</source>
        <translation>لا يمكن إنشاء {name} في {folder}: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be written in {folder}: {why}.</source>
        <translation>لا يمكن كتابة {name} في {folder}: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be written to. Everything in it is kept.</source>
        <translation>لا يمكن الكتابة في {name}. كل ما فيه محفوظ.</translation>
    </message>
    <message>
        <source>{name} cannot be written to: {why}. Nothing was changed.</source>
        <translation>لا يمكن الكتابة في {name}: {why}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot stand under itself. Nothing was changed.</source>
        <translation>لا يمكن أن يكون {name} تحت نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}.</source>
        <translation>تعذرت كتابة {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Postil project. It was left as it is.</source>
        <translation>‏{name} قاعدة بيانات لبرنامج آخر وليس مشروع Postil. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{name} is a file, so no data set can be put in it.</source>
        <translation>‏{name} ملف، فلا يمكن وضع مجموعة بيانات فيه.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a Postil project.</source>
        <translation>‏{name} مجلد وليس مشروع Postil.</translation>
    </message>
    <message>
        <source>{name} is being edited by {who}. Nothing was changed.</source>
        <translation>يحرر {name} الآن {who}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} is damaged: part of it cannot be read. Nothing was changed.</source>
        <translation>‏{name} تالف: لا يمكن قراءة جزء منه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no project in it. It was left as it is.</source>
        <translation>‏{name} فارغ: لا مشروع فيه. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}: it has been moved, renamed or replaced. This change was not saved. Everything before it is kept in the file, wherever it is now.</source>
        <translation>لم يعد {name} في {folder}: نُقل أو أُعيدت تسميته أو استُبدل. لم يُحفظ هذا التغيير. كل ما قبله محفوظ في الملف أينما كان الآن.</translation>
    </message>
    <message>
        <source>{name} is not a Postil project. It was left as it is.</source>
        <translation>‏{name} ليس مشروع Postil. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{name} is open for reading only.</source>
        <translation>{name} مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>{name} is open for reading only. {why} Nothing was changed.</source>
        <translation>‏{name} مفتوح للقراءة فقط. {why} لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} says the same when it is read as {encoding}. Nothing was changed.</source>
        <translation>لا يتغير {name} إذا قُرئ بترميز {encoding}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} speaks</source>
        <translation>{name} يتحدث</translation>
    </message>
    <message>
        <source>{name} was made by a newer Postil: its format is {format}, and this program knows those up to {known}. It was left as it is.</source>
        <translation>أُنشئ {name} بإصدار أحدث من Postil: صيغته {format}، وهذا البرنامج يعرف الصيغ حتى {known}. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{name} was made by an older Postil and must be brought up to date before it can be read.</source>
        <translation>أُنشئ {name} بإصدار أقدم من Postil ويجب تحديثه قبل قراءته.</translation>
    </message>
    <message>
        <source>{name} was not closed properly, and a copy to read it from cannot be made: {why}.</source>
        <translation>لم يُغلق {name} كما ينبغي، ولا يمكن إنشاء نسخة لقراءته منها: {why}.</translation>
    </message>
    <message>
        <source>{name} written</source>
        <translation>كُتب {name}</translation>
    </message>
    <message>
        <source>{note} Read as {encoding}.</source>
        <translation>{note} قُرئ بترميز {encoding}.</translation>
    </message>
    <message>
        <source>{number} cells instead of {count}</source>
        <translation>{number} خلية بدل {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{number} passages are tagged as {name}, so it was not deleted.</source>
        <translation>{number} مقطع موسوم بـ {name}، فلم يُحذف.</translation>
    </message>
    <message>
        <source>{number} rows ({numbers} and {more} more): {what}.</source>
        <translation>{number} صف ({numbers} و{more} غيرها): {what}.</translation>
    </message>
    <message>
        <source>{number} rows ({numbers}): {what}.</source>
        <translation>{number} صف ({numbers}): {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are chosen; the others are left out.</source>
        <translation>
            <numerusform>لا مقالات مختارة.</numerusform>
            <numerusform>مقال واحد مختار؛ وتُترك البقية.</numerusform>
            <numerusform>مقالان مختاران؛ وتُترك البقية.</numerusform>
            <numerusform>{n} مقالات مختارة؛ وتُترك البقية.</numerusform>
            <numerusform>{n} مقالًا مختارًا؛ وتُترك البقية.</numerusform>
            <numerusform>{n} مقال مختار؛ وتُترك البقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are done</source>
        <translation>
            <numerusform>لا مقالات منجزة</numerusform>
            <numerusform>مقال واحد منجز</numerusform>
            <numerusform>مقالان منجزان</numerusform>
            <numerusform>{n} مقالات منجزة</numerusform>
            <numerusform>{n} مقالًا منجزًا</numerusform>
            <numerusform>{n} مقال منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles came in.</source>
        <translation>
            <numerusform>لم يُستورد أي مقال.</numerusform>
            <numerusform>استُورد مقال واحد.</numerusform>
            <numerusform>استُورد مقالان.</numerusform>
            <numerusform>استُوردت {n} مقالات.</numerusform>
            <numerusform>استُورد {n} مقالًا.</numerusform>
            <numerusform>استُورد {n} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed</source>
        <translation>
            <numerusform>لم يتغير أي مقال</numerusform>
            <numerusform>تغير مقال واحد</numerusform>
            <numerusform>تغير مقالان</numerusform>
            <numerusform>تغيرت {n} مقالات</numerusform>
            <numerusform>تغير {n} مقالًا</numerusform>
            <numerusform>تغير {n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported</source>
        <translation>
            <numerusform>لم يُستورد أي مقال</numerusform>
            <numerusform>استُورد مقال واحد</numerusform>
            <numerusform>استُورد مقالان</numerusform>
            <numerusform>استُوردت {n} مقالات</numerusform>
            <numerusform>استُورد {n} مقالًا</numerusform>
            <numerusform>استُورد {n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported.</source>
        <translation>
            <numerusform>لم يُستورد أي مقال.</numerusform>
            <numerusform>استُورد مقال واحد.</numerusform>
            <numerusform>استُورد مقالان.</numerusform>
            <numerusform>استُوردت {n} مقالات.</numerusform>
            <numerusform>استُورد {n} مقالًا.</numerusform>
            <numerusform>استُورد {n} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles tell what the project has already</source>
        <translation>
            <numerusform>لا مقالات تروي ما في المشروع</numerusform>
            <numerusform>مقال واحد يروي ما في المشروع</numerusform>
            <numerusform>مقالان يرويان ما في المشروع</numerusform>
            <numerusform>{n} مقالات تروي ما في المشروع</numerusform>
            <numerusform>{n} مقالًا تروي ما في المشروع</numerusform>
            <numerusform>{n} مقال تروي ما في المشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} came out as before</source>
        <translation>
            <numerusform>لا شيء بقي كما كان</numerusform>
            <numerusform>واحد بقي كما كان</numerusform>
            <numerusform>اثنان بقيا كما كانا</numerusform>
            <numerusform>{n} بقيت كما كانت</numerusform>
            <numerusform>{n} بقيت كما كانت</numerusform>
            <numerusform>{n} بقيت كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>لم يتعذر شيء</numerusform>
            <numerusform>تعذرت قراءة واحد</numerusform>
            <numerusform>تعذرت قراءة اثنين</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read: {names}.</source>
        <translation>
            <numerusform>لم يتعذر شيء: {names}.</numerusform>
            <numerusform>تعذرت قراءة واحد: {names}.</numerusform>
            <numerusform>تعذرت قراءة اثنين: {names}.</numerusform>
            <numerusform>تعذرت قراءة {n}: {names}.</numerusform>
            <numerusform>تعذرت قراءة {n}: {names}.</numerusform>
            <numerusform>تعذرت قراءة {n}: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines unsure</source>
        <translation>
            <numerusform>لا أسطر غير مؤكدة</numerusform>
            <numerusform>سطر واحد غير مؤكد</numerusform>
            <numerusform>سطران غير مؤكدين</numerusform>
            <numerusform>{n} أسطر غير مؤكدة</numerusform>
            <numerusform>{n} سطرًا غير مؤكد</numerusform>
            <numerusform>{n} سطر غير مؤكد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>لا ذكر</numerusform>
            <numerusform>ذكر واحد</numerusform>
            <numerusform>ذكران</numerusform>
            <numerusform>{n} مواضع ذكر</numerusform>
            <numerusform>{n} موضع ذكر</numerusform>
            <numerusform>{n} موضع ذكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more to ask about</source>
        <translation>
            <numerusform>لا أسئلة أخرى</numerusform>
            <numerusform>بقي سؤال واحد</numerusform>
            <numerusform>بقي سؤالان</numerusform>
            <numerusform>بقيت {n} أسئلة</numerusform>
            <numerusform>بقي {n} سؤالًا</numerusform>
            <numerusform>بقي {n} سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more…</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر…</numerusform>
            <numerusform>اثنان آخران…</numerusform>
            <numerusform>{n} أخرى…</numerusform>
            <numerusform>{n} أخرى…</numerusform>
            <numerusform>{n} أخرى…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed</source>
        <translation>
            <numerusform>لم تُطبع صفحات</numerusform>
            <numerusform>طُبعت صفحة واحدة</numerusform>
            <numerusform>طُبعت صفحتان</numerusform>
            <numerusform>طُبعت {n} صفحات</numerusform>
            <numerusform>طُبعت {n} صفحة</numerusform>
            <numerusform>طُبعت {n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{n} مقاطع</numerusform>
            <numerusform>{n} مقطعًا</numerusform>
            <numerusform>{n} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages change their label; undo takes it back.</source>
        <translation>
            <numerusform>لا مقاطع يتغير وسمها.</numerusform>
            <numerusform>يتغير وسم مقطع واحد؛ والتراجع يعيده.</numerusform>
            <numerusform>يتغير وسم مقطعين؛ والتراجع يعيدهما.</numerusform>
            <numerusform>يتغير وسم {n} مقاطع؛ والتراجع يعيدها.</numerusform>
            <numerusform>يتغير وسم {n} مقطعًا؛ والتراجع يعيدها.</numerusform>
            <numerusform>يتغير وسم {n} مقطع؛ والتراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages copied</source>
        <translation>
            <numerusform>لم تُنسخ مقاطع</numerusform>
            <numerusform>نُسخ مقطع واحد</numerusform>
            <numerusform>نُسخ مقطعان</numerusform>
            <numerusform>نُسخت {n} مقاطع</numerusform>
            <numerusform>نُسخ {n} مقطعًا</numerusform>
            <numerusform>نُسخ {n} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages could not be placed in the new text</source>
        <translation>
            <numerusform>وُضعت كل المقاطع في النص الجديد</numerusform>
            <numerusform>لم يوجد لمقطع واحد موضع في النص الجديد</numerusform>
            <numerusform>لم يوجد لمقطعين موضع في النص الجديد</numerusform>
            <numerusform>لم يوجد لـ{n} مقاطع موضع في النص الجديد</numerusform>
            <numerusform>لم يوجد لـ{n} مقطعًا موضع في النص الجديد</numerusform>
            <numerusform>لم يوجد لـ{n} مقطع موضع في النص الجديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages could not be placed in the new text; see them</source>
        <translation>
            <numerusform>وُضعت كل المقاطع في النص الجديد</numerusform>
            <numerusform>لم يوجد لمقطع واحد موضع في النص الجديد؛ انظره</numerusform>
            <numerusform>لم يوجد لمقطعين موضع في النص الجديد؛ انظرهما</numerusform>
            <numerusform>لم يوجد لـ{n} مقاطع موضع في النص الجديد؛ انظرها</numerusform>
            <numerusform>لم يوجد لـ{n} مقطعًا موضع في النص الجديد؛ انظرها</numerusform>
            <numerusform>لم يوجد لـ{n} مقطع موضع في النص الجديد؛ انظرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages without a place</source>
        <translation>
            <numerusform>لا مقاطع بلا موضع</numerusform>
            <numerusform>مقطع واحد بلا موضع</numerusform>
            <numerusform>مقطعان بلا موضع</numerusform>
            <numerusform>{n} مقاطع بلا موضع</numerusform>
            <numerusform>{n} مقطعًا بلا موضع</numerusform>
            <numerusform>{n} مقطع بلا موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages written</source>
        <translation>
            <numerusform>لم تُكتب مقاطع</numerusform>
            <numerusform>كُتب مقطع واحد</numerusform>
            <numerusform>كُتب مقطعان</numerusform>
            <numerusform>كُتبت {n} مقاطع</numerusform>
            <numerusform>كُتب {n} مقطعًا</numerusform>
            <numerusform>كُتب {n} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on this page</source>
        <translation>
            <numerusform>لا مواضع في هذه الصفحة</numerusform>
            <numerusform>موضع واحد في هذه الصفحة</numerusform>
            <numerusform>موضعان في هذه الصفحة</numerusform>
            <numerusform>{n} مواضع في هذه الصفحة</numerusform>
            <numerusform>{n} موضعًا في هذه الصفحة</numerusform>
            <numerusform>{n} موضع في هذه الصفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks:</source>
        <translation>
            <numerusform>لا ملاحظات:</numerusform>
            <numerusform>ملاحظة واحدة:</numerusform>
            <numerusform>ملاحظتان:</numerusform>
            <numerusform>{n} ملاحظات:</numerusform>
            <numerusform>{n} ملاحظة:</numerusform>
            <numerusform>{n} ملاحظة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>{n} محددة</numerusform>
            <numerusform>{n} محددًا</numerusform>
            <numerusform>{n} محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>{n} اقتراحات</numerusform>
            <numerusform>{n} اقتراحًا</numerusform>
            <numerusform>{n} اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tags</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>{n} وسوم</numerusform>
            <numerusform>{n} وسمًا</numerusform>
            <numerusform>{n} وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} of {quote}: {name}</source>
        <translation>{role} في {quote}: {name}</translation>
    </message>
    <message>
        <source>{share} % in common with</source>
        <translation>{share} % مشترك مع</translation>
    </message>
    <message>
        <source>{what} Nothing was changed.</source>
        <translation>{what} لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{name}” cannot be done now</source>
        <translation>لا يمكن «{name}» الآن</translation>
    </message>
    <message>
        <source>“{text}” needs something after the colon.</source>
        <translation>«{text}»: ينقص شيء بعد النقطتين.</translation>
    </message>
    <message>
        <source>“{text}”: there is no such field. Try label:, speaker:, date: or source:.</source>
        <translation>«{text}»: لا حقل بهذا الاسم. جرّب label: أو speaker: أو date: أو source:.</translation>
    </message>
    <message>
        <source>“{text}”: what can be is done, todo, annotated, untagged, noted, hidden.</source>
        <translation>«{text}»: الممكن هو done وtodo وannotated وuntagged وnoted وhidden.</translation>
    </message>
    <message>
        <source>“{text}”: write a number, &gt;500, or 100..500.</source>
        <translation>«{text}»: اكتب عددًا، أو &gt;500، أو 100..500.</translation>
    </message>
    <message>
        <source>“{text}”: write dates as 2025, 2025-01 or 2025-01-13, or 2025-01..2025-03.</source>
        <translation>«{text}»: اكتب التواريخ هكذا: 2025 أو 2025-01 أو 2025-01-13، أو 2025-01..2025-03.</translation>
    </message>
    <message>
        <source>“{title}” does not know which part of its source each word came from. Nothing was changed.</source>
        <translation>لا يُعرف في «{title}» من أي جزء من مصدره جاءت كل كلمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{title}” was left as it was. {reason}</source>
        <translation>بقي «{title}» كما كان. {reason}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ محفوظ</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ حُفظ {time}</translation>
    </message>
</context>
</TS>
