using ScormBuilder.Rendering;

namespace ScormBuilder.Tests.Rendering;

/// <summary>What keeps its order in text that is written from right to left (Unicode Standard Annex 9).</summary>
public sealed class NumberOrderTests
{
    [Theory]
    [InlineData("اتصل على {0131 496 0000} الآن")]
    [InlineData("اتصل على {0131\u00A0496\u00A00000}")]
    [InlineData("{+44 131 496 0000}")]
    [InlineData("{+44 (0)131 496 0000}")]
    [InlineData("{(0131) 496 0000}، كل يوم")]
    [InlineData("{0131-496-0000}")]
    [InlineData("{0131 496 0000 ext. 123}")]
    [InlineData("{0131 496 0000 x123}")]
    [InlineData("{116 123} أو {0800 83 85 87}")]
    [InlineData("من {١٠–١٢}، يوم {١/١٢/٢٠٢٦}")]
    [InlineData("{۰۱۳۱ ۴۹۶ ۰۰۰۰}")]
    [InlineData("يوم {30/11/2026}")]
    [InlineData("يوم {2026-11-30}.")]
    [InlineData("من {09:00–17:00}، ومن {09:00 – 17:00}")]
    [InlineData("بين {10–20} و{10-20}")]
    [InlineData("حوالي {50%} أو {12.5 %}")]
    [InlineData("الإصدار {1.2.3} و{1.2.3-beta}")]
    [InlineData("كلفته {£1,234.50} أو {£5–£10} أو {£5 – £10}")]
    [InlineData("الحرارة {37.5°C} أو {38 °F} أو {20°}")]
    [InlineData("السؤال {#12} هنا")]
    [InlineData("الحرارة {-5} و{+5}")]
    [InlineData("اكتب إلى {help.me@example.org}.")]
    [InlineData("انظر {https://www.example.org/a-b/?c=1}.")]
    [InlineData("انظر {www.example.org/a}، ثم {example.org}")]
    [InlineData("{3.5mm} و{10–20kg}")]
    [InlineData("العام 2026 والصفحة 3 من 10")]
    [InlineData("SCORM 2004 والنسبة 5")]
    [InlineData("الترخيص: CC BY 4.0")]
    [InlineData("الإرشادات WCAG 2.2 AA، ثم {09:00–17:00}")]
    [InlineData("Call 0131 496 0000 ثم {0131 496 0000}")]
    [InlineData("الأعداد 1، 2، 3")]
    public void Runs_in_right_to_left_text_are_isolated(string marked)
    {
        var text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        var expected = marked.Replace("{", "<bdi dir=\"ltr\">", StringComparison.Ordinal).Replace("}", "</bdi>", StringComparison.Ordinal);

        NumberOrder.Keep($"<p dir=\"rtl\">{text}</p>").ShouldBe($"<p dir=\"rtl\">{expected}</p>");
    }

    /// <summary>The digits of Arabic are put in the order of the text around them even where that is isolated (rules W3 and N1).</summary>
    [Theory]
    [InlineData("٠١٣١ ٤٩٦ ٠٠٠٠")]
    [InlineData("٠١٣١-٤٩٦-٠٠٠٠")]
    [InlineData("+٤٤ ١٣١ ٤٩٦ ٠٠٠٠")]
    [InlineData("(٠١٣١) ٤٩٦ ٠٠٠٠")]
    [InlineData("٨٠٠ ٨٣ ٨٥")]
    public void The_groups_of_a_telephone_number_in_the_digits_of_Arabic_are_overridden(string number)
    {
        NumberOrder.Keep($"<p dir=\"rtl\">اتصل على {number} الآن</p>").ShouldBe($"<p dir=\"rtl\">اتصل على <bdo dir=\"ltr\">{number}</bdo> الآن</p>");
        NumberOrder.Keep($"<select dir=\"rtl\"><option>{number}</option></select>").ShouldBe($"<select dir=\"rtl\"><option>\u202D{number}\u202C</option></select>");
    }

    [Theory]
    [InlineData("<p dir=\"ltr\">0131 496 0000</p>")]
    [InlineData("<div dir=\"rtl\"><p dir=\"ltr\">0131 496 0000</p></div>")]
    [InlineData("<div dir=\"rtl\"><textarea>0131 496 0000</textarea><svg><text>1-2</text></svg></div>")]
    [InlineData("<p>0131 496 0000</p><p dir=\"rtl\">أ</p><p>10–20</p>")]
    public void Other_text_stays_as_it_is(string html) => NumberOrder.Keep(html).ShouldBe(html);

    [Theory]
    [InlineData("<div dir=\"ltr\"><span dir=\"rtl\">أ 10–20</span> 10–20</div>", "<div dir=\"ltr\"><span dir=\"rtl\">أ <bdi dir=\"ltr\">10–20</bdi></span> 10–20</div>")]
    [InlineData("<p dir=\"rtl\"><b>CC BY</b> 4.0</p><p dir=\"rtl\">4.0</p>", "<p dir=\"rtl\"><b>CC BY</b> 4.0</p><p dir=\"rtl\"><bdi dir=\"ltr\">4.0</bdi></p>")]
    [InlineData("<select dir=\"rtl\"><option>10–20</option></select>", "<select dir=\"rtl\"><option>\u206610–20\u2069</option></select>")]
    [InlineData("<p dir=\"rtl\">&#x2B;44 131 &amp; 10&#xA0;20 &lt;</p>", "<p dir=\"rtl\"><bdi dir=\"ltr\">+44 131</bdi> &amp; <bdi dir=\"ltr\">10\u00A020</bdi> &lt;</p>")]
    [InlineData("<p dir=\"rtl\"><img alt=\"a > 10–20\"><br>10–20</p>", "<p dir=\"rtl\"><img alt=\"a > 10–20\"><br><bdi dir=\"ltr\">10–20</bdi></p>")]
    public void The_innermost_direction_counts(string html, string expected) => NumberOrder.Keep(html).ShouldBe(expected);
}
