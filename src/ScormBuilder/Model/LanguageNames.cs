using System.Collections.Frozen;

namespace ScormBuilder.Model;

/// <summary>The names of languages in those languages, so that a learner finds their own.</summary>
public static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["am"] = "አማርኛ",
        ["ar"] = "العربية",
        ["bg"] = "Български",
        ["bn"] = "বাংলা",
        ["ckb"] = "کوردی",
        ["cs"] = "Čeština",
        ["cy"] = "Cymraeg",
        ["da"] = "Dansk",
        ["de"] = "Deutsch",
        ["el"] = "Ελληνικά",
        ["en"] = "English",
        ["es"] = "Español",
        ["et"] = "Eesti",
        ["fa"] = "فارسی",
        ["fi"] = "Suomi",
        ["fr"] = "Français",
        ["ga"] = "Gaeilge",
        ["gd"] = "Gàidhlig",
        ["gu"] = "ગુજરાતી",
        ["he"] = "עברית",
        ["hi"] = "हिन्दी",
        ["hr"] = "Hrvatski",
        ["hu"] = "Magyar",
        ["it"] = "Italiano",
        ["ja"] = "日本語",
        ["ko"] = "한국어",
        ["lt"] = "Lietuvių",
        ["lv"] = "Latviešu",
        ["ml"] = "മലയാളം",
        ["ne"] = "नेपाली",
        ["nl"] = "Nederlands",
        ["no"] = "Norsk",
        ["pa"] = "ਪੰਜਾਬੀ",
        ["pl"] = "Polski",
        ["ps"] = "پښتو",
        ["pt"] = "Português",
        ["ro"] = "Română",
        ["ru"] = "Русский",
        ["sco"] = "Scots",
        ["sk"] = "Slovenčina",
        ["so"] = "Soomaali",
        ["sq"] = "Shqip",
        ["sv"] = "Svenska",
        ["sw"] = "Kiswahili",
        ["ta"] = "தமிழ்",
        ["te"] = "తెలుగు",
        ["ti"] = "ትግርኛ",
        ["tl"] = "Tagalog",
        ["tr"] = "Türkçe",
        ["uk"] = "Українська",
        ["ur"] = "اردو",
        ["vi"] = "Tiếng Việt",
        ["zh"] = "中文",
        ["zh-Hans"] = "简体中文",
        ["zh-Hant"] = "繁體中文",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a language in that language; the tag itself where it is not known here.</summary>
    public static string Of(string tag) => Names.GetValueOrDefault(tag) ?? Names.GetValueOrDefault(Languages.CodeOf(tag), tag);
}
