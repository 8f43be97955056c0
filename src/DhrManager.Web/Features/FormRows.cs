using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Components.Gov;
using Microsoft.AspNetCore.Components.Forms;

namespace DhrManager.Web.Features;

/// <summary>The repeated groups of a form. The framework validates the form itself but not the items of its lists.</summary>
public static class FormRows
{
    /// <summary>True when every row is valid; otherwise each error stands at its field.</summary>
    public static bool AcceptRows(this GovForm form, IEnumerable<object> rows)
    {
        var isValid = true;
        foreach (var row in rows)
        {
            List<ValidationResult> problems = [];
            isValid &= Validator.TryValidateObject(row, new ValidationContext(row), problems, validateAllProperties: true);
            foreach (var problem in problems)
            {
                form.AddError(new FieldIdentifier(row, problem.MemberNames.First()), problem.ErrorMessage!);
            }
        }

        return isValid;
    }
}
